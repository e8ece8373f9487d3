import { wholeBlock } from '../../document/block.ts'
import {
  blocksOf,
  isDisplayed,
  isMajority,
  isPlain,
  type Paragraph,
  tally,
  tallyReport,
  textParagraphs,
} from '../layout/body.ts'
import { LETTER, runsOf } from '../layout/deviation.ts'
import { textFix } from '../layout/form-fix.ts'
import { typeStyle } from '../layout/type-style.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.font',
  severity: 'error',
  needs: 'layout',
  // What was emphasised in a text that is set so cannot be told from the rest.
  fixable: 'unsafe',
  summary: {
    vi: 'Nội dung văn bản là chữ đứng, không đậm; đề mục và từ ngữ nhấn mạnh không xét.',
    en: 'The body is upright and not bold; headings and emphasis are not judged.',
  },
  messages: {
    style: {
      vi: 'Nội dung: {deviating}/{judged} đoạn văn có kiểu chữ {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: {deviating} of {judged} plain paragraphs are {has}, must be {wants}; the first is «{text}»',
    },
  },
  examples: {
    right: 'Các chi bộ báo cáo trước ngày 15/3. (đứng, không đậm)',
    wrong: 'Các chi bộ báo cáo trước ngày 15/3. (nghiêng, không đậm)',
  },
  check({ document, standard, required, report }) {
    // A whole paragraph may be emphasised; a body most of whose text is so is set that way.
    const isOther = ({ block }: Paragraph): boolean => {
      const runs = runsOf(wholeBlock(block), LETTER)
      return runs.length > 0 && runs.every(({ bold, italic }) => bold !== required.bold || italic !== required.italic)
    }
    const text = textParagraphs(document, standard).filter((paragraph) => !isDisplayed(paragraph))
    const isMost = lengthOf(text.filter(isOther)) * 2 > lengthOf(text)
    const result = tally(text.filter(isPlain), isOther)
    const [run] = result ? runsOf(wholeBlock(result.deviating[0].block), LETTER) : []
    if (!result || !run || !isMost || !isMajority(result)) return
    const [has, wants] = [typeStyle(run), typeStyle(required)]
    const found = tallyReport(result, 'style', has.vi, wants.vi)
    report({
      ...found,
      data: { ...found.data, has, wants },
      ...textFix(blocksOf(result).map(wholeBlock), { bold: required.bold, italic: required.italic }),
    })
  },
})

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { block }) => sum + block.text.length, 0)
