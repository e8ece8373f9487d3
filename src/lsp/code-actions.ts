import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Fix } from '../document/fix.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Edit } from '../document/source.ts'
import type { Finding } from '../lint/finding.ts'
import { diagnosticOf } from './diagnostic.ts'
import { rangeOf, touch } from './range.ts'

/** Every safe fix of a text at once, also when it is saved (`editor.codeActionsOnSave`). */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dvk`

/** What can be done about the findings of a text. */
export interface CodeActionRequest {
  readonly range: Range
  /** The kinds that are wanted; all where left out. */
  readonly only?: readonly string[] | undefined
}

export const codeActions = (
  document: TextDocument,
  findings: readonly Finding[],
  { range, only }: CodeActionRequest,
  language: Language,
): CodeAction[] => {
  const wants = (kind: string): boolean => only?.some((each) => `${kind}.`.startsWith(`${each}.`)) ?? true
  const here = findings.filter(({ location }) => touch(rangeOf(location), range))
  return [
    ...(wants(CodeActionKind.QuickFix) ? here.flatMap((finding) => quickFix(document, finding, language) ?? []) : []),
    ...(wants(FIX_ALL) ? fixAll(document, findings, language) : []),
  ]
}

const quickFix = (document: TextDocument, finding: Finding, language: Language): CodeAction | null => {
  const { fix } = finding
  if (!fix) return null
  return {
    title: titleOf(document, fix, language),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, language)],
    isPreferred: fix.safety === 'safe',
    edit: { changes: { [document.uri]: fix.edits.map(textEdit) } },
  }
}

const TITLES = {
  remove: { vi: 'Bỏ «{seen}»', en: 'Remove "{seen}"' },
  add: { vi: 'Thêm «{text}»', en: 'Add "{text}"' },
  replace: { vi: 'Sửa «{seen}» thành «{text}»', en: 'Change "{seen}" to "{text}"' },
  several: { vi: 'Sửa {count} chỗ', en: 'Change {count} places' },
  unsafe: { vi: ' (cần xem lại)', en: ' (look at it again)' },
  all: { vi: 'Sửa mọi lỗi sửa được an toàn trong tệp', en: 'Fix all that can be fixed safely in this file' },
} satisfies Record<string, Message>

const titleOf = (document: TextDocument, { edits, safety }: Fix, language: Language): string => {
  const [edit] = edits
  const seen = edit ? shown(document.getText(rangeOf(edit.at))) : ''
  const text = shown(edit?.text ?? '')
  const title =
    edits.length > 1 ? TITLES.several : text === '' ? TITLES.remove : seen === '' ? TITLES.add : TITLES.replace
  return (
    fillMessage(title, language, { seen, text, count: edits.length }) +
    (safety === 'safe' ? '' : TITLES.unsafe[language])
  )
}

const LONGEST_SHOWN = 40

const shown = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line
}

const fixAll = (document: TextDocument, findings: readonly Finding[], language: Language): CodeAction[] => {
  const edits = safeEdits(findings)
  if (edits.length === 0) return []
  return [{ title: TITLES.all[language], kind: FIX_ALL, edit: { changes: { [document.uri]: edits } } }]
}

/** The edits of every safe fix that has no place in common with one before it: they can be made together. */
const safeEdits = (findings: readonly Finding[]): TextEdit[] => {
  const taken: TextEdit[] = []
  for (const { fix } of findings) {
    if (fix?.safety !== 'safe') continue
    const edits = fix.edits.map(textEdit)
    if (edits.some(({ range }) => taken.some((other) => touch(range, other.range)))) continue
    taken.push(...edits)
  }
  return taken
}

const textEdit = ({ at, text }: Edit): TextEdit => ({ range: rangeOf(at), newText: text })
