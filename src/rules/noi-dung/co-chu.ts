import { wholeBlock } from '../../document/block.ts'
import { isDisplayed, isMajority, type Paragraph, tally, tallyReport, textParagraphs } from '../layout/body.ts'
import { findDeviation, INK, LETTER, runsOf } from '../layout/deviation.ts'
import { fittingSize } from '../layout/fitting-size.ts'
import { textFix } from '../layout/form-fix.ts'
import { distinct, isSizeWithin, points, sizeInWords } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/co-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.font',
  severity: 'error',
  needs: 'layout',
  fixable: 'unsafe',
  summary: {
    vi: 'Nội dung văn bản đúng cỡ chữ của tiêu chuẩn; chữ trong bảng không xét.',
    en: 'The body has the size that the standard states; tables are not judged.',
  },
  messages: {
    size: {
      vi: 'Nội dung: {deviating}/{judged} đoạn có chữ cỡ {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs have text of {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: {
    right: 'Các chi bộ báo cáo trước ngày 15/3. (14 pt)',
    wrong: 'Các chi bộ báo cáo trước ngày 15/3. (13 pt)',
  },
  check({ document, standard, required, report }) {
    const isWrong = (size: number | null): size is number => size !== null && !isSizeWithin(size, required.size)
    const wrongSizes = ({ block }: Paragraph): number[] =>
      runsOf(wholeBlock(block), LETTER, ({ size }) => isWrong(size)).flatMap(({ size }) => size ?? [])
    const judged = textParagraphs(document, standard).filter((paragraph) => !isDisplayed(paragraph))
    const result = tally(judged, (paragraph) => wrongSizes(paragraph).length > 0)
    if (!result) return
    const seen = distinct(result.deviating.flatMap(wrongSizes), points)
    // A few smaller paragraphs may be notes, which the standards do not speak of.
    const severity = isMajority(result) ? 'error' : 'warning'
    const expected = points(required.size)
    const found = tallyReport(result, 'size', seen, expected)
    const text = judged.map(({ block }) => wholeBlock(block))
    const stretches = findDeviation(text, INK, ({ size }) => isWrong(size))?.stretches ?? []
    report({
      ...found,
      severity,
      data: { ...found.data, has: sizeInWords(seen), wants: sizeInWords(expected) },
      ...textFix(stretches, { size: fittingSize(text, required.size) }),
    })
  },
})
