import { nearestAllowed } from '../../standards/lengths.ts'
import type { RequiredLengths } from '../../standards/obligation.ts'
import { bodyParagraphs, isMajority, isPlain, type Paragraph, tally, tallyReport } from '../layout/body.ts'
import { distinct, exactly, isSameLength, millimetres, several } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

/** "About": word processors offer half an inch. Further off, the clause is surely not met. Millimetres. */
const ABOUT = 3

export default defineRule({
  id: 'noi-dung/lui-dau-dong',
  component: 'noi_dung',
  obligation: 'noi_dung.indent',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Dòng đầu mỗi đoạn văn của nội dung lùi vào đúng khoảng cách của tiêu chuẩn.',
    en: 'The first line of a paragraph of the body is indented as the standard states.',
  },
  messages: {
    indent: {
      vi: 'Nội dung: {deviating}/{judged} đoạn văn lùi dòng đầu {has}, cần khoảng {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: the first line is indented by {has} in {deviating} of {judged} plain paragraphs, must be about {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Đầu đoạn lùi vào 10 mm', wrong: 'Đầu đoạn sát lề (0 mm)' },
  check({ document, required, report }) {
    /** From the nearest allowed length; 0 where it is that one, as far as can be told. */
    const distance = (indent: number): number => {
      const nearest = nearestAllowed(required, indent)
      return isSameLength(indent, nearest) ? 0 : Math.abs(indent - nearest)
    }
    const judged = bodyParagraphs(document).filter((paragraph) => isPlain(paragraph) && isIndentKnown(paragraph))
    const result = tally(judged, ({ style }) => distance(style.firstLineIndent) > 0)
    if (!result || !isMajority(result)) return
    const indents = result.deviating.map(({ style }) => style.firstLineIndent)
    const seen = distinct(indents, millimetres)
    const isNear = indents.every((indent) => distance(indent) <= ABOUT)
    report({
      ...tallyReport(result, 'indent', seen, allowed(required)),
      severity: isNear ? 'info' : 'error',
    })
  },
})

const allowed = (required: RequiredLengths): string =>
  'range' in required
    ? millimetres(required.range)
    : several(required.oneOf.map((length) => millimetres(exactly(length))))

/** A tab or spaces at the start move the line by what cannot be told; a paragraph set in as a whole is a quotation or a list. */
const isIndentKnown = ({ block, style }: Paragraph): boolean =>
  !/^\s/u.test(block.raw) && isSameLength(style.leftIndent, 0) && style.align !== 'right'
