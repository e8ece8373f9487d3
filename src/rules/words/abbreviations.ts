import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isAttested } from '../../vietnamese/attested.ts'
import { hasLowerCase } from '../../vietnamese/case.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { fromRoman } from '../../vietnamese/roman.ts'
import { textWordsOf, type Word } from './text-words.ts'

/** Capitals without tones; of two letters there are too many that mean several things. */
const CAPITALS = /[A-ZĂÂĐÊÔƠƯ]{3,10}/g

const LETTER = /[A-Za-zÀ-ỹ]/

export interface Abbreviation extends Word {
  /** In a number and symbol, an address, a path, a name that is quoted: there it is what others have given. */
  readonly isInCode: boolean
}

/**
 * What is abbreviated in a document, every time, in the order of the text. In lines of capitals nothing can be told, and words
 * in capitals are none.
 */
export const abbreviationsIn = lastAsked((document: OfficialDocument): readonly Abbreviation[] => {
  const { lines } = textWordsOf(document)
  return document.blocks
    .filter(({ legacy }, index) => legacy.length === 0 && lines[index]?.mayAbbreviate)
    .flatMap(inLine)
})

const inLine = (block: Block): readonly Abbreviation[] => {
  if (!hasLowerCase(block.text)) return []
  return matchesOf(CAPITALS, block.text)
    .filter(({ 0: text, index }) => standsAlone(block.text, index, text.length))
    .filter(({ 0: text }) => !isAttested(text) && fromRoman(text) === null)
    .map(({ 0: text, index: start }) => ({ block, start, text, isInCode: isInCode(block.text, start, text.length) }))
}

const standsAlone = (line: string, start: number, length: number): boolean =>
  !LETTER.test(line.charAt(start - 1)) && !LETTER.test(line.charAt(start + length))

/** A hyphen, a stroke, a figure or a full stop joins it with something. */
const isInCode = (line: string, start: number, length: number): boolean =>
  /[-/.\d@_\u2013]$/.test(line.slice(0, start)) ||
  isQuoted(line, start) ||
  /^(?:[-/@_\u2013\d]|\.[A-Za-zÀ-ỹ])/.test(line.slice(start + length))

/** «nhóm Zalo “PTDS Tân Lâm”»: the quotation ends in the same line. */
const isQuoted = (line: string, start: number): boolean => {
  const open = line.lastIndexOf('“', start)
  return open >= 0 && line.indexOf('”', open) > start
}
