import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isAttested } from '../../vietnamese/attested.ts'
import { hasLowerCase } from '../../vietnamese/case.ts'
import { fromRoman } from '../../vietnamese/roman.ts'
import type { Word } from './text-words.ts'

/** Capitals without tones, standing by themselves. */
const CAPITALS = /(?<![A-Za-zÀ-ỹ])[A-ZĂÂĐÊÔƠƯ]{2,10}(?![A-Za-zÀ-ỹ])/g

export interface Abbreviation extends Word {
  /** In a number and symbol, an address, a path: there it is what others have given. */
  readonly isInCode: boolean
}

/**
 * What is abbreviated in a document, every time, in the order of the text. In lines of capitals nothing can be told, and words
 * in capitals are none.
 */
export const abbreviationsIn = lastAsked(({ blocks }: OfficialDocument): readonly Abbreviation[] =>
  blocks.filter(({ legacy, text }) => legacy.length === 0 && hasLowerCase(text)).flatMap(inLine),
)

const inLine = (block: Block): readonly Abbreviation[] =>
  [...block.text.matchAll(CAPITALS)]
    .map(({ 0: text, index: start }) => ({ block, start, text, isInCode: isInCode(block.text, start, text.length) }))
    .filter(({ text }) => !isAttested(text) && fromRoman(text) === null)

/** A hyphen, a stroke, a figure or a full stop joins it with something. */
const isInCode = (line: string, start: number, length: number): boolean =>
  /[-/.\d@_\u2013]$/.test(line.slice(0, start)) || /^(?:[-/@_\u2013\d]|\.[A-Za-zÀ-ỹ])/.test(line.slice(start + length))
