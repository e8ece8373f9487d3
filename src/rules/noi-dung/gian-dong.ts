import type { LineSpacing } from '../../document/style.ts'
import type { RequiredLineSpacing } from '../../standards/obligation.ts'
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
    vi: 'Các dòng của nội dung dãn theo cách và trong khoảng của tiêu chuẩn (văn bản của Đảng: chính xác, Exactly; của Nhà nước: từ dòng đơn đến 1,5 dòng).',
    en: 'The lines of the body are spaced as and within what the standard states (Party: exactly; State: single to 1.5 lines).',
  },
  messages: {
    spacing: {
      vi: 'Nội dung: {deviating}/{judged} đoạn dãn dòng {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs have line spacing {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Exactly 18 pt', wrong: 'Multiple 1.15' },
  check({ document, required, report }) {
    const isRight = ({ rule, value }: LineSpacing): boolean => {
      const range = rule === 'atLeast' ? undefined : required[rule]
      return range !== undefined && isSizeWithin(value, range)
    }
    const judged = bodyParagraphs(document).filter((paragraph) => !isDisplayed(paragraph))
    const result = tally(judged, ({ style }) => !isRight(style.lineSpacing))
    if (!result || !isMajority(result)) return
    const seen = several(result.deviating.map(({ style }) => named(style.lineSpacing)))
    // How many lines a spacing in points comes to depends on the font.
    const isComparable =
      required.exact !== undefined || result.deviating.some(({ style }) => style.lineSpacing.rule === 'multiple')
    report({
      ...tallyReport(result, 'spacing', seen, expected(required)),
      ...(isComparable ? {} : { severity: 'info' as const }),
    })
  },
})

const expected = ({ exact, multiple }: RequiredLineSpacing): string =>
  [...(multiple ? [`Multiple ${multiple.join('–')}`] : []), ...(exact ? [`Exactly ${points(exact)}`] : [])].join(', ')

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
