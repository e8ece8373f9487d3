import type { LineSpacing } from '../../document/style.ts'
import { bodyParagraphs, isDisplayed, isMajority, tally, tallyReport } from '../layout/body.ts'
import { exactly, isSizeWithin, points, several } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/gian-dong',
  component: 'noi_dung',
  obligation: 'noi_dung.lineSpacing',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Các dòng của nội dung dãn chính xác (Exactly) trong khoảng của tiêu chuẩn.',
    en: 'The lines of the body are spaced exactly, within what the standard states.',
  },
  messages: {
    spacing: {
      vi: 'Nội dung: {deviating}/{judged} đoạn dãn dòng {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs have line spacing {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Exactly 18 pt', wrong: 'Multiple 1.15' },
  check({ document, required, report }) {
    const isRight = ({ rule, value }: LineSpacing): boolean => rule === 'exact' && isSizeWithin(value, required.exact)
    const judged = bodyParagraphs(document).filter((paragraph) => !isDisplayed(paragraph))
    const result = tally(judged, ({ style }) => !isRight(style.lineSpacing))
    if (!result || !isMajority(result)) return
    const seen = several(result.deviating.map(({ style }) => named(style.lineSpacing)))
    report(tallyReport(result, 'spacing', seen, `Exactly ${points(required.exact)}`))
  },
})

/** As the word processor's paragraph dialogue calls it. */
const named = ({ rule, value }: LineSpacing): string => {
  switch (rule) {
    case 'exact':
      return `Exactly ${points(exactly(value))}`
    case 'atLeast':
      return `At least ${points(exactly(value))}`
    case 'multiple':
      return `Multiple ${Math.round(value * 100) / 100}`
  }
}
