import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { type Span, spanOf } from '../document/source.ts'
import type { Finding } from '../lint/finding.ts'
import { isSuppressible } from '../project/sound-directives.ts'
import { diagnosticOf } from './diagnostic.ts'
import { rangeOf, touch } from './range.ts'
import { DOCUMENT_YAML, treeOf, yamlKindOf } from './yaml-file.ts'
import { yamlPlaces } from './yaml-path.ts'

/**
 * Directives that keep rules silent in a YAML: written above the key or item of a finding, without the reason, which nobody
 * but the writer knows; until it is there the directive does not hold.
 */
export const silencing = (
  document: TextDocument,
  findings: readonly Finding[],
  range: Range,
  language: Language,
): CodeAction[] => {
  if (yamlKindOf(document) !== DOCUMENT_YAML) return []
  const here = findings.filter(({ ruleId, location }) => isSuppressible(ruleId) && touch(rangeOf(location), range))
  return [...new Set(here.map(({ ruleId }) => ruleId))].flatMap((rule) => {
    const own = here.filter(({ ruleId }) => ruleId === rule)
    const [first] = own
    const line = first && lineOf(document, rangeOf(first.location))
    if (line === undefined) return []
    const start = { line, character: 0 }
    const indent = /^[ \t]*/.exec(document.getText({ start, end: { line: line + 1, character: 0 } }))?.[0] ?? ''
    return [
      {
        title: fillMessage(TITLE, language, { rule }),
        kind: CodeActionKind.QuickFix,
        diagnostics: own.map((finding) => diagnosticOf(finding, language)),
        edit: {
          changes: {
            [document.uri]: [{ range: { start, end: start }, newText: `${indent}# dvk-tat ${rule} -- \n` }],
          },
        },
      },
    ]
  })
}

const TITLE: Message = {
  vi: 'Tắt «{rule}» ở đây (ghi lý do sau «--»)',
  en: 'Keep "{rule}" silent here (write the reason behind "--")',
}

/** The line on which the innermost key or item around a range begins: a comment above it is about it. */
const lineOf = (document: TextDocument, range: Range): number | undefined => {
  const text = document.getText()
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  let line: number | undefined
  for (const { entry, node, isKey } of yamlPlaces(treeOf(text, DOCUMENT_YAML))) {
    const span =
      isKey && entry ? spanOf(entry.keySpan.start, Math.max(entry.keySpan.end, node?.span.end ?? 0)) : node?.span
    if (span && span.start <= start && end <= span.end && beginsLine(text, span))
      line = document.positionAt(span.start).line
  }
  return line
}

/** Nothing but dashes of items stands before it. */
const beginsLine = (text: string, { start }: Span): boolean =>
  /^[ \t]*(?:-[ \t]+)*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
