import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Language, Message } from '../document/message.ts'
import type { Organisation } from '../document/organisation.ts'
import type { Node } from '../read/yaml/tree/node.ts'
import { type CompletionPlace, completionPlace } from './completion-place.ts'
import { rangesIn } from './range.ts'
import { choicesAt, keysAt } from './schema-at.ts'
import {
  declaredSuggestions,
  keyPath,
  ruleSuggestions,
  type Suggestion,
  standardSuggestions,
  symbolSuggestions,
  typeSuggestions,
  writtenSuggestions,
} from './suggestions.ts'
import type { YamlKind } from './yaml-file.ts'

/** What is known besides the text itself. */
export interface Surroundings {
  /** Other open documents. */
  readonly others: readonly Node[]
  /** What the configuration declares. */
  readonly organisation: Organisation
}

/** What may be written at an offset of a YAML. */
export const complete = (
  text: string,
  offset: number,
  kind: YamlKind,
  { others, organisation }: Surroundings,
  language: Language,
): CompletionItem[] => {
  const place = completionPlace(text, offset, kind)
  if (!place) return []
  const range = rangesIn(text)(place.replaced)
  const suggestions = place.isKey
    ? keySuggestions(place, kind, language)
    : valueSuggestions(place, kind, { others: [place.root, ...others], organisation }, language)
  return suggestions.map(({ text: written, detail }, index) => ({
    label: written,
    kind: place.isKey ? CompletionItemKind.Property : CompletionItemKind.Value,
    ...(detail === undefined ? {} : { detail }),
    // In the order in which they are given: that of the page.
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: place.isKey ? withColon(written, place) : asScalar(written) },
  }))
}

const withColon = (key: string, { hasColon }: CompletionPlace): string => (hasColon ? key : `${asScalar(key)}: `)

/** With quotation marks where YAML would read it otherwise. */
const asScalar = (text: string): string =>
  /^[-\s?:,[\]{}#&*!|>'"%@`]|:\s|\s#|[:\s]$|[[\]{},]/.test(text) ? JSON.stringify(text) : text

const keySuggestions = (
  { path, taken }: CompletionPlace,
  { schema, name }: YamlKind,
  language: Language,
): readonly Suggestion[] => {
  const all =
    name === 'config' && path.at(-1) === 'quy_tac'
      ? ruleSuggestions(language)
      : keysAt(schema, path).map(([text, { description }]) => ({
          text,
          ...(description ? { detail: description } : {}),
        }))
  return all.filter(({ text }) => !taken.includes(text))
}

const valueSuggestions = (
  { path, root }: CompletionPlace,
  { schema, name }: YamlKind,
  { others, organisation }: Surroundings,
  language: Language,
): readonly Suggestion[] => {
  const key = keyPath(path)
  if (name === 'config' && path.at(-1) === 'tieu_chuan') return standardSuggestions(language)
  if (name === 'document' && key === 'loai') return typeSuggestions(root)
  if (name === 'document' && key === 'ky_hieu') return symbolSuggestions(root)
  const choices = choicesAt(schema, path)
  if (choices.length > 0) return choices.map((text) => ({ text, ...detailOf(text, language) }))
  if (name !== 'document') return []
  const declared = declaredSuggestions(path, organisation)
  const written = writtenSuggestions(path, others).filter(({ text }) => !declared.some((each) => each.text === text))
  return [...declared, ...written]
}

const CHOICES: Readonly<Record<string, Message>> = {
  dang: { vi: 'văn bản của Đảng', en: 'Party document' },
  'nha-nuoc': { vi: 'văn bản hành chính', en: 'State document' },
  khan: { vi: 'Khẩn', en: 'urgent' },
  'thuong-khan': { vi: 'Thượng khẩn', en: 'very urgent' },
  'hoa-toc': { vi: 'Hoả tốc', en: 'express' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'information' },
  off: { vi: 'không báo', en: 'not told' },
}

const detailOf = (text: string, language: Language): Pick<Suggestion, 'detail'> => {
  const choice = CHOICES[text]
  return choice ? { detail: choice[language] } : {}
}
