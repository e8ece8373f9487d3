import type { Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CitationFacts, FiledDocument } from '../document/facts.ts'
import type { Place } from '../document/place.ts'
import { bodyOf, means } from '../rules/repository/body.ts'
import { citingBody, groupOf } from '../rules/repository/cited-number.ts'
import type { NumberedFile } from './numbered-files.ts'
import { rangesIn } from './range.ts'
import { DOCUMENT_YAML, treeOf } from './yaml-file.ts'
import { nodeAt } from './yaml-path.ts'

/** A number in a file: a document's own, or the mention of one. */
export interface NumberPlace {
  readonly file: NumberedFile
  readonly document: FiledDocument
  /** `null` where it is the document's own number. */
  readonly citation: CitationFacts | null
  readonly at: Place
}

/** All numbers of a file. */
export const numbersIn = (file: NumberedFile): readonly NumberPlace[] =>
  file.facts.documents.flatMap((document) => [
    ...(document.number ? [{ file, document, citation: null, at: document.number.at }] : []),
    ...document.citations.map((citation) => ({ file, document, citation, at: citation.at })),
  ])

/** Whether a mention is one of that document; where its date or body cannot be told, the number alone tells. */
export const isOf = ({ document: citing, citation }: NumberPlace, document: FiledDocument): boolean => {
  const { number, date } = document
  if (!citation || !number || groupOf(citation) !== groupOf(number)) return false
  if (date && !isOnDay(citation, date.day)) return false
  const by = bodyOf(citing)
  const body = bodyOf(document)
  return citing === document || !by || !body || means(citingBody(citing, by, citation), body)
}

/** Whether two mentions are of one document, as far as they tell. */
export const isSame = (a: CitationFacts, b: CitationFacts): boolean =>
  groupOf(a) === groupOf(b) &&
  (a.day === null || isOnDay(b, a.day)) &&
  (a.issuer === null || b.issuer === null || a.issuer === b.issuer)

const isOnDay = ({ day, dayYear }: CitationFacts, of: string): boolean =>
  day === null ? dayYear === null || of.startsWith(`${dayYear}-`) : day === of

/** Where all of it stands: number and symbol, of a mention with its type. */
export const rangeOfPlace = ({ line, column, endLine, endColumn }: Place): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
})

/**
 * Where the digits of it stand, with the letters of a number put in between.
 * @param text of the file
 * @returns `null` where they cannot be told
 */
export const digitsOf = ({ document, citation, at }: NumberPlace, text: TextDocument): Range | null => {
  const own = citation === null ? yamlNumber(text) : null
  if (own) return own
  const number = citation ?? document.number
  const range = rangeOfPlace(at)
  const match = number && new RegExp(`(?<!\\d)0*${number.number}${number.suffix}(?!\\d)`).exec(text.getText(range))
  if (!match) return null
  const start = text.offsetAt(range.start) + match.index
  return { start: text.positionAt(start), end: text.positionAt(start + match[0].length) }
}

/** The value of `so`, from which the printed number is put together. */
const yamlNumber = (text: TextDocument): Range | null => {
  if (!/\.ya?ml$/i.test(text.uri) && text.languageId !== 'yaml') return null
  const content = text.getText()
  const value = nodeAt(treeOf(content, DOCUMENT_YAML), ['so'])
  return value?.kind === 'text' ? rangesIn(content)(value.span) : null
}
