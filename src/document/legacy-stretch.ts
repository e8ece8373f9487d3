import {
  encodingByLetters,
  firstOfLegacy,
  isTypedInCapitals,
  type LegacyEncoding,
  type LegacyFont,
} from '../vietnamese/legacy.ts'
import { lastNotAfter } from './last-not-after.ts'
import type { Span } from './source.ts'

/** A stretch of a line that is not Unicode. */
export interface LegacyStretch extends Span {
  readonly font: LegacyFont
}

const NONE: readonly LegacyStretch[] = []

/** The whole line where its letters alone tell its encoding, otherwise nothing. */
export const legacyStretches = (raw: string): readonly LegacyStretch[] => {
  const encoding = encodingByLetters(raw)
  return encoding ? wholly(raw, encoding) : NONE
}

/** The whole line in one encoding. */
export const wholly = (raw: string, encoding: LegacyEncoding): readonly LegacyStretch[] => [
  { start: 0, end: raw.length, font: { encoding, capitals: isTypedInCapitals(raw, encoding) } },
]

/** A line in Unicode, and where each of its characters comes from. */
export interface Decoded {
  readonly text: string
  /** Offset in the raw text of what stands at `index` of `text`. */
  rawOffset(index: number): number
  /** Index in `text` of the character that `offset` of the raw text belongs to. */
  textIndex(offset: number): number
}

/** Past the end too: what is not there changes no letter. */
const isAscii = (text: string, at: number): boolean => at >= text.length || text.charCodeAt(at) < 0x80

const same = (offset: number): number => offset

/** @param stretches of `raw`, in order */
export const decodeStretches = (raw: string, stretches: readonly LegacyStretch[]): Decoded => {
  if (stretches.length === 0) return { text: raw, rawOffset: same, textIndex: same }
  let text = ''
  const starts: number[] = []
  const add = (letters: string, at: number): void => {
    // A capital may be longer than its small letter (ß); both units then come from one place.
    for (let unit = 0; unit < letters.length; unit++) starts.push(at)
    text += letters
  }
  let at = 0
  for (const { start, end, font } of stretches) {
    for (; at < start; at++) add(raw.charAt(at), at)
    while (at < end) {
      if (!font.capitals && isAscii(raw, at) && isAscii(raw, at + 1)) {
        add(raw.charAt(at), at)
        at++
        continue
      }
      const { letter, length } = firstOfLegacy(raw.slice(at, Math.min(at + 2, end)), font)
      add(letter, at)
      at += length
    }
  }
  for (; at < raw.length; at++) add(raw.charAt(at), at)
  return {
    text,
    rawOffset: (index) => starts[index] ?? raw.length,
    textIndex: (offset) => (offset >= raw.length ? text.length : lastNotAfter(starts, offset)),
  }
}
