import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/chua-dan-chieu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.reference',
  severity: 'error',
  summary: {
    vi: 'Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó.',
    en: 'The text refers to the appendices that follow it.',
  },
  messages: {
    unreferred: {
      vi: '«{seen}»: trong nội dung chưa có chỉ dẫn về phụ lục; ghi thêm, ví dụ «(kèm theo {label})»',
      en: '«{seen}»: the text does not refer to the appendix; add for example «(kèm theo {label})»',
    },
  },
  examples: { right: '… theo danh mục kèm theo (Phụ lục 1).', wrong: '(nội dung không nhắc đến phụ lục)' },
  check({ document, report }) {
    const label = document.appendices.find((appendix) => appendix.label !== null)?.label
    const { noi_dung, can_cu } = document.components
    if (!label || !noi_dung) return
    if ([...noi_dung.blocks, ...(can_cu?.blocks ?? [])].some(({ text }) => REFERENCE.test(text))) return
    report({ message: 'unreferred', at: wholeBlock(label), data: { label: label.text } })
  },
})

/** An appendix may be named by what it holds: "danh sách kèm theo", "theo mẫu gửi kèm", "Biểu mẫu số 2". */
const REFERENCE = /phụ lục|kèm|biểu (?:mẫu|số)|(?:theo|các) mẫu|mẫu số|bảng (?:số|sau)/iu
