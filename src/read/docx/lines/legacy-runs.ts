import type { LegacyStretch } from '../../../document/legacy-stretch.ts'
import {
  hasLegacyCodes,
  hasUnicodeLetters,
  isTypedInCapitals,
  type LegacyEncoding,
  legacyFont,
} from '../../../vietnamese/legacy.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'

/**
 * Tells which text in fonts of legacy encodings really is in these encodings: the name of the font alone says nothing, since
 * such fonts stay behind on empty runs and on text that was converted.
 * @param paragraphs those of the part; where one leaves it open («Sè»), what the others are in the same fonts decides
 * @returns for a paragraph its stretches, `undefined` where it has no such font
 */
export const createLegacyRuns = (
  paragraphs: readonly PrintedParagraph[],
): ((paragraph: PrintedParagraph) => readonly LegacyStretch[] | undefined) => {
  const runs = new Map(
    paragraphs.flatMap((paragraph) => {
      const own = runsInLegacyFonts(paragraph)
      return own.length > 0 ? [[paragraph, own] as const] : []
    }),
  )
  const proven = new Set([...runs.values()].flatMap(provenIn))
  return (paragraph) => {
    const own = runs.get(paragraph)
    if (!own) return undefined
    const here = provenIn(own)
    return own.filter(
      ({ text, font }) =>
        !hasUnicodeLetters(text) &&
        (here.includes(font.encoding) || proven.has(font.encoding)) &&
        (font.capitals || /[^\x20-\x7e\s]/.test(text)),
    )
  }
}

interface LegacyRun extends LegacyStretch {
  readonly text: string
}

const runsInLegacyFonts = ({ runs, joined: { raw } }: PrintedParagraph): readonly LegacyRun[] =>
  runs.flatMap(({ start, end, font: name }) => {
    const font = name !== null && legacyFont(name)
    if (!font) return []
    const text = raw.slice(start, end)
    const capitals = font.capitals || isTypedInCapitals(text, font.encoding)
    return [{ start, end, font: { ...font, capitals }, text }]
  })

/** The encodings that a paragraph certainly has: it holds codes that Unicode text does not, and no letters of Unicode alone. */
const provenIn = (runs: readonly LegacyRun[]): readonly LegacyEncoding[] =>
  runs.some(({ text }) => hasUnicodeLetters(text))
    ? []
    : runs.flatMap(({ text, font: { encoding } }) => (hasLegacyCodes(text, encoding) ? [encoding] : []))
