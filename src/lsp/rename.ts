import type { Location, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FiledDocument } from '../document/facts.ts'
import { InputError } from '../document/input-error.ts'
import { findStandard } from '../standards/standards.ts'
import { digitsOf, isOf, isSame, type NumberPlace, numbersIn, rangeOfPlace } from './number-places.ts'
import type { NumberedFile } from './numbered-files.ts'
import { touch } from './range.ts'

/** The number at a position of a file; `null` where none stands there. */
export const numberAt = (file: NumberedFile, position: Position): NumberPlace | null => {
  const here = { start: position, end: position }
  const text = file.text()
  const isHere = (place: NumberPlace): boolean => {
    // What is printed of a number in YAML reaches from `so` to the symbol of the issuer.
    const range = (place.citation === null && text ? digitsOf(place, text) : null) ?? rangeOfPlace(place.at)
    return touch(range, here)
  }
  return numbersIn(file).find(isHere) ?? null
}

/** Where a document and the mentions of it stand. */
export interface Mentions {
  /** Documents of that number; several where the mention does not tell which of them is meant. */
  readonly owners: readonly NumberPlace[]
  readonly citations: readonly NumberPlace[]
}

/** The document that a number means, and everything that mentions it. */
export const mentionsOf = (place: NumberPlace, files: readonly NumberedFile[]): Mentions => {
  const all = files.flatMap(numbersIn)
  const { citation } = place
  const owners = citation === null ? [place] : all.filter((other) => !other.citation && isOf(place, other.document))
  const [owner] = owners
  const isMeant = (other: NumberPlace): boolean => {
    if (!other.citation) return false
    return owner
      ? owners.some(({ document }) => isOf(other, document))
      : citation !== null && isSame(citation, other.citation)
  }
  return { owners, citations: all.filter(isMeant) }
}

export const locationOf = ({ file, at }: NumberPlace): Location => ({ uri: file.uri, range: rangeOfPlace(at) })

/** Digits, and the letters of a number put in between. */
const NUMBER = /^(?<digits>\d{1,6})(?<suffix>[a-zđ]{0,3})$/

/** What is changed where a document gets another number, and in which files it cannot be. */
export interface Renaming {
  readonly edit: WorkspaceEdit
  /** Names of .docx that mention it. */
  readonly untouched: readonly string[]
}

/**
 * Gives a document another number, in its own text and wherever it is mentioned.
 * @throws InputError where the number is none, or more than one document may be meant
 */
export const renamed = ({ owners, citations }: Mentions, written: string): Renaming => {
  const { digits, suffix = '' } = NUMBER.exec(written.trim())?.groups ?? {}
  if (digits === undefined) throw new InputError('lsp/so-la', NO_NUMBER)
  if (owners.length > 1) throw new InputError('lsp/nhieu-van-ban', AMBIGUOUS)
  const changes: Record<string, TextEdit[]> = {}
  const untouched = new Set<string>()
  const [owner] = owners
  for (const place of [...owners, ...citations]) {
    const { file, citation } = place
    const text = file.text()
    const range = text && digitsOf(place, text)
    if (!text || !range) {
      untouched.add(file.facts.file)
      continue
    }
    const isYamlKey = citation === null && isWholeValue(text, range)
    const newText = isYamlKey ? digits + suffix : padded(digits, owner?.document ?? place.document) + suffix
    changes[file.uri] = [...(changes[file.uri] ?? []), { range, newText }]
  }
  return { edit: { changes }, untouched: [...untouched] }
}

/** The value of `so`, before which the standard puts the zero. */
const isWholeValue = (text: TextDocument, { start }: Range): boolean =>
  /^\s*(?:so|"so"|'so')\s*:\s*["']?$/.test(text.getText({ start: { line: start.line, character: 0 }, end: start }))

/** With the zero that the standard of the document wants before it. */
const padded = (digits: string, { standard }: FiledDocument): string => {
  const length = findStandard(standard ?? '')?.obligation('so_ky_hieu.padding')?.value ?? 0
  return String(Number(digits)).padStart(length, '0')
}

const NO_NUMBER = {
  vi: 'số văn bản chỉ gồm chữ số, có thể kèm chữ cái của số chèn thêm: 37, 12b',
  en: 'a number has digits alone, and the letter of one put in between: 37, 12b',
}

const AMBIGUOUS = {
  vi: 'trong thư mục có nhiều văn bản cùng số, ký hiệu này; hãy ghi ngày vào chỗ viện dẫn, hoặc đổi ngay ở số của văn bản',
  en: 'several documents of this number are in the folder; write the date where it is cited, or change the number of the document itself',
}

/** Told where there is no number to rename. */
export const NOT_HERE = {
  vi: 'chỉ đổi được số của văn bản: đặt con trỏ ở «so», ở dòng «Số …» hoặc ở chỗ viện dẫn số và ký hiệu',
  en: 'only numbers of documents can be renamed: put the cursor on "so", on the line "Số …" or where a number is cited',
}
