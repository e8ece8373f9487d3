import {
  blocksOf,
  bodyParagraphs,
  isDisplayed,
  isMajority,
  type Paragraph,
  tally,
  tallyReport,
} from '../layout/body.ts'
import { paragraphFix } from '../layout/form-fix.ts'
import { gapAbove } from '../layout/gap.ts'
import { distinct, points } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/khoang-cach-doan',
  component: 'noi_dung',
  obligation: 'noi_dung.spacing',
  severity: 'error',
  needs: 'layout',
  fixable: 'unsafe',
  summary: {
    vi: 'Khoảng cách giữa các đoạn văn của nội dung không nhỏ hơn mức tối thiểu của tiêu chuẩn.',
    en: 'The space between paragraphs of the body is not below the least that the standard states.',
  },
  messages: {
    spacing: {
      vi: 'Nội dung: {deviating}/{judged} đoạn cách đoạn trên {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs stand {has} below the one above, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Hai đoạn cách nhau 6 pt', wrong: 'Hai đoạn cách nhau 0 pt' },
  check({ document, required, report }) {
    const gaps = gapsAbove(bodyParagraphs(document))
    const gapOf = (paragraph: Paragraph): number => gaps.get(paragraph) ?? required
    const result = tally([...gaps.keys()], (paragraph) => gapOf(paragraph) < required)
    if (!result || !isMajority(result)) return
    const seen = distinct(result.deviating.map(gapOf), points)
    report({
      ...tallyReport(result, 'spacing', seen, points([required, null])),
      ...paragraphFix(blocksOf(result), document, () => ({ spaceBefore: required })),
    })
  },
})

/** The space above each paragraph, points, where one can be told; displayed ones stand as they must. */
const gapsAbove = (paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, number> => {
  const gaps = new Map<Paragraph, number>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const above = paragraphs[index - 1]
    if (!above || isDisplayed(paragraph) || isDisplayed(above)) continue
    const gap = gapAbove(paragraph.block, above.block)
    if (gap !== null) gaps.set(paragraph, gap)
  }
  return gaps
}
