import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { markdownText } from '../report/formats/markdown.ts'
import { ruleHelp } from '../report/formats/rule-help.ts'
import { messageOf } from './diagnostic.ts'
import { keyHelp } from './key-help.ts'
import { rangeOf, rangesIn, touch } from './range.ts'
import type { Settings } from './settings.ts'
import { treeOf, type YamlKind } from './yaml-file.ts'
import { keyAtOffset } from './yaml-path.ts'

/**
 * What is said of a place: the findings there, each with the page of its rule; or what the key there is.
 * @param kind `null` where the text is no YAML
 */
export const hover = (
  document: TextDocument,
  position: Position,
  findings: readonly Finding[],
  kind: YamlKind | null,
  { standard, language }: Pick<Settings, 'standard' | 'language'>,
): Hover | null => {
  const at = { start: position, end: position }
  const told = findings.filter(({ location }) => touch(rangeOf(location), at))
  const [first] = told
  if (first) return { contents: markdown(findingPages(told, language)), range: rangeOf(first.location) }
  if (!kind) return null
  const text = document.getText()
  const root = treeOf(text, kind)
  const key = keyAtOffset(root, document.offsetAt(position))
  const help = key && keyHelp(key.path, kind, root, standard, language)
  return key?.entry && help ? { contents: markdown([help]), range: rangesIn(text)(key.entry.keySpan) } : null
}

const markdown = (parts: readonly string[]) => ({ kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') })

/** The page of a rule once, however many findings there are. */
const findingPages = (findings: readonly Finding[], language: Language): readonly string[] => {
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))]
  return ids.map((id) => {
    const own = findings.filter(({ ruleId }) => ruleId === id)
    const messages = [...new Set(own.map((finding) => messageOf(finding, language)))]
    const page = ruleHelp(id, language)?.markdown
    return [`**${markdownText(id)}**`, ...messages.map(markdownText), ...(page ? [page] : [])].join('\n\n')
  })
}
