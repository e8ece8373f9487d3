import { wholeBlock } from '../../document/block.ts'
import { alignment } from '../layout/alignment.ts'
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
import { surelyWraps } from '../layout/printed-width.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/canh-le',
  component: 'noi_dung',
  obligation: 'noi_dung.align',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Nội dung văn bản dàn đều hai lề.',
    en: 'The body is justified.',
  },
  messages: {
    align: {
      vi: 'Nội dung: {deviating}/{judged} đoạn {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} paragraphs are {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Đoạn văn dàn đều hai lề', wrong: 'Đoạn văn canh trái' },
  check({ document, required, report }) {
    const isOther = ({ style }: Paragraph): boolean => style.align !== required
    const text = bodyParagraphs(document).filter((paragraph) => !isDisplayed(paragraph))
    // Measuring all of a long text takes its time, and most texts are set right.
    if (!text.some(isOther)) return
    const result = tally(text.filter(isWrapped), isOther)
    if (!result) return
    const [has, wants] = [result.deviating[0].style.align, required]
    const found = tallyReport(result, 'align', has, wants)
    report({
      ...found,
      severity: isMajority(result) ? 'error' : 'warning',
      data: { ...found.data, has: alignment(has), wants: alignment(wants) },
      ...paragraphFix(blocksOf(result), document, () => ({ align: required })),
    })
  },
})

/** Only a paragraph of several lines shows whether it is justified. */
const isWrapped = ({ block, style }: Paragraph): boolean =>
  style.columnWidth !== null && surelyWraps(wholeBlock(block), style.columnWidth)
