import { type Block, wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { andOthers, findDeviation, INK, quote, seenIn } from '../layout/deviation.ts'
import { pageNumberFix, textFix } from '../layout/form-fix.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { defineRule } from '../rule.ts'

/** Fonts whose letters are printed as signs: bullets, boxes, formulas. */
const SIGNS = /symbol|dings|math/iu

export default defineRule({
  id: 'trang/phong-chu',
  component: 'trang',
  obligation: 'trang.font',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Toàn văn bản dùng một phông chữ, là phông của tiêu chuẩn.',
    en: 'The whole document is set in the font that the standard states.',
  },
  messages: {
    font: {
      vi: '«{text}»{others}: phông chữ {seen}, cần {expected}',
      en: '«{text}»{others}: font {seen}, must be {expected}',
    },
    pageNumber: {
      vi: 'Số trang: phông chữ {seen}, cần {expected}',
      en: 'Page number: font {seen}, must be {expected}',
    },
  },
  examples: { right: 'Times New Roman', wrong: 'Calibri' },
  check({ document, required, report }) {
    const isOther = (font: string | null): font is string =>
      font !== null && !SIGNS.test(font) && plain(font) !== plain(required)
    const lines = recognised(document)
    for (const font of [...seenIn(lines, (run) => run.font)].filter(isOther)) {
      const deviation = findDeviation(lines.map(wholeBlock), INK, (run) => run.font === font)
      if (!deviation) continue
      const { at } = deviation
      const data = { text: quote(at), others: andOthers(deviation.lines - 1) }
      const fix = textFix(deviation.stretches, { font: required })
      report({ message: 'font', at, seen: font, expected: required, data, ...fix })
    }
    for (const { number } of pageNumbers(document)) {
      const { font } = number.style
      if (!isOther(font)) continue
      report({
        message: 'pageNumber',
        at: null,
        location: number.location,
        severity: severityOf(number, document),
        component: 'so_trang',
        seen: font,
        expected: required,
        ...pageNumberFix(number, { font: required }),
      })
    }
  },
})

/**
 * Lines that are no part of the document (notes of other programs, stamps) are not judged, nor are those in a legacy encoding:
 * their fonts are the only ones that show them, until they are converted.
 */
const recognised = ({ blocks }: OfficialDocument): Block[] =>
  blocks.filter((block) => block.component !== null && block.legacy.length === 0)

/** Spellings of one font's name: `Times New Roman`, `TimesNewRoman`, `Times New Roman Bold`. */
const plain = (font: string): string => font.toLowerCase().replace(/[^a-z]|bold|italic|regular/gu, '')
