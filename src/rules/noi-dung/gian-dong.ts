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
import {
  judgeSpacing,
  largestSize,
  nearestSpacing,
  requiredSpacing,
  type SpacingVerdict,
  spacingName,
} from '../layout/line-spacing.ts'
import { several } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/gian-dong',
  component: 'noi_dung',
  obligation: 'noi_dung.lineSpacing',
  severity: 'error',
  needs: 'layout',
  fixable: 'unsafe',
  summary: {
    vi: 'Khoảng cách giữa các dòng của nội dung nằm trong khoảng của tiêu chuẩn.',
    en: 'The lines of the body are spaced within what the standard states.',
  },
  messages: {
    spacing: {
      vi: 'Nội dung: {deviating}/{judged} đoạn dãn dòng {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs have line spacing {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Exactly 18 pt', wrong: 'Multiple 1.15' },
  check({ document, required, report }) {
    const verdict = (paragraph: Paragraph): SpacingVerdict =>
      judgeSpacing(paragraph.style.lineSpacing, largestSize(paragraph.block), required)
    const judged = bodyParagraphs(document).filter((paragraph) => !isDisplayed(paragraph))
    const result = tally(judged, (paragraph) => verdict(paragraph) !== 'right')
    if (!result || !isMajority(result)) return
    const seen = several(result.deviating.map(({ style }) => spacingName(style.lineSpacing)))
    report({
      ...tallyReport(result, 'spacing', seen, requiredSpacing(required)),
      severity: result.deviating.some((paragraph) => verdict(paragraph) === 'wrong') ? 'error' : 'info',
      ...paragraphFix(blocksOf(result), document, (block) => nearestSpacing(block, required)),
    })
  },
})
