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

/** The fixes of the findings in a range. */
export const quickFixes = (
  document: TextDocument,
  findings: readonly Finding[],
  range: Range,
  language: Language,
): CodeAction[] =>
  findings
    .filter(({ location }) => touch(rangeOf(location), range))
    .flatMap((finding) => quickFix(document, finding, language) ?? [])

/** Every safe fix of a text as one. @param edits what they change together */
export const fixAll = ({ uri }: TextDocument, edits: readonly TextEdit[], language: Language): CodeAction[] =>
  edits.length > 0 ? [{ title: TITLES.all[language], kind: FIX_ALL, edit: { changes: { [uri]: [...edits] } } }] : []

/** Whether an editor wants actions of a kind. @param only the kinds that it names; all where left out */
export const wantsKind = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some((each) => `${kind}.`.startsWith(`${each}.`)) ?? true

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

const textEdit = ({ at, text }: Edit): TextEdit => ({ range: rangeOf(at), newText: text })
