import type { Block } from '../../document/block.ts'
import type { AttachmentFacts, Stated } from '../../document/facts.ts'
import type { Appendix, OfficialDocument } from '../../document/official-document.ts'
import { placeOf } from '../../document/place.ts'
import { spanOf } from '../../document/source.ts'
import { fromRoman } from '../../vietnamese/roman.ts'

const NUMERAL = '(?:\\d{1,2}|[IVX]{1,5})(?![A-Za-zÀ-ỹ\\d/])'
const NUMBER = `(?:\\s+(?:số\\s+)?(?<label>${NUMERAL})|(?!\\s+(?:số\\s+)?[\\dIVX]))`
/** «Phụ lục 1, 2 và Phụ lục 3» */
const MORE = `(?:(?:,\\s*(?:và\\s+)?|\\s+và\\s+)(?:[Pp]hụ lục\\s+)?(?:số\\s+)?${NUMERAL})`

/**
 * An appendix that the text says to be attached to it: «(kèm theo Phụ lục 2)», «Phụ lục kèm theo Kế hoạch này», never that of
 * another document («Phụ lục I kèm theo Nghị định số …», «Phụ lục 2 của Thông tư …»).
 */
const NAMED = [
  new RegExp(
    `(?:[Kk]èm theo|[Đđ]ính kèm|[Gg]ửi kèm)\\s+(?<what>[Pp]hụ lục${NUMBER})(?!${MORE}*\\s*(?:của|ban hành|kèm))(?<more>${MORE}+(?=\\s*(?:[.;:)]|$)))?`,
    'gu',
  ),
  new RegExp(
    `(?<what>[Pp]hụ lục${NUMBER})(?<more>${MORE}*)\\s+(?:(?:ban hành\\s+)?kèm theo|đính kèm|gửi kèm)(?=\\s*(?:[.,;:)]|\\/|$)|\\s+[A-Za-zÀ-ỹ\\s]{2,30}\\snày(?![A-Za-zÀ-ỹ]))`,
    'gu',
  ),
]
const NUMERALS = new RegExp(NUMERAL, 'gu')
/** What every mention has. */
const CHEAP = /phụ lục/iu

/** More named in one document are not kept. */
const MOST = 100

/** @param attached numbers of appendices in texts of the file that nobody issues */
export const attachmentFacts = (document: OfficialDocument, attached: readonly string[]): AttachmentFacts => {
  const { components } = document
  const blocks = [...(components.can_cu?.blocks ?? []), ...(components.noi_dung?.blocks ?? [])]
  return {
    named: eachOnce(blocks.filter(({ text }) => CHEAP.test(text)).flatMap(namedIn)).slice(0, MOST),
    present: [...attachmentNumbers(document), ...attached],
  }
}

const namedIn = (block: Block): Stated[] =>
  NAMED.flatMap((pattern) => [...block.text.matchAll(pattern)]).flatMap(({ 0: found, index, groups }) => {
    const { what = '', label = '', more = '' } = groups ?? {}
    const start = index + found.indexOf(what)
    const end = start + what.length
    const placed = (text: string, from: number, to: number): Stated => ({
      text: arabic(text),
      at: placeOf(block.locate(spanOf(from, to))),
    })
    const others = [...more.matchAll(NUMERALS)].map(({ 0: numeral, index: at }) =>
      placed(numeral, end + at, end + at + numeral.length),
    )
    return [placed(label, start, end), ...others]
  })

const eachOnce = (named: readonly Stated[]): Stated[] =>
  named.filter(({ text }, index) => named.findIndex((other) => other.text === text) === index)

/** The numbers of appendices in Arabic numerals; an empty text for one without number, as for a text that is attached without being called so. */
export const attachmentNumbers = ({ appendices, hasLetterhead }: OfficialDocument): string[] =>
  appendices.length === 0 && !hasLetterhead ? [''] : appendices.map(attachmentNumber)

const attachmentNumber = ({ label }: Appendix): string => {
  if (!label) return ''
  return arabic(/(?:^|\s)(\d{1,2}|[IVX]{1,5})\s*[.:]?$/.exec(label.text)?.[1] ?? '')
}

const arabic = (numeral: string): string => {
  const value = /^\d/.test(numeral) ? Number(numeral) : fromRoman(numeral.toUpperCase())
  return numeral === '' || value === null ? '' : String(value)
}
