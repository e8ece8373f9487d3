import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/thieu-chi-dan',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.guide',
  severity: 'error',
  summary: {
    vi: 'Dưới tiêu đề phụ lục có dòng chỉ dẫn ghi số và ký hiệu, ngày, cơ quan ban hành của văn bản.',
    en: 'Beneath the appendix’s title a line gives the number, date and issuer of the document.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu dòng chỉ dẫn dưới tiêu đề, ví dụ «{sample}»',
      en: '«{seen}»: the guide line beneath the title is missing, as in «{sample}»',
    },
  },
  examples: {
    right: '(kèm theo Kế hoạch số 12-KH/ĐU, ngày 05/3/2026 của Đảng uỷ xã Đông Sơn)',
    wrong: '(không có dòng chỉ dẫn)',
  },
  check({ document, standard, report }) {
    const wording = standard.obligation('phu_luc.guideWording')?.value
    const sample = wording?.dateInWords
      ? `(${wording.beginning} Kế hoạch số … ngày … tháng … năm … của …)`
      : '(kèm theo Kế hoạch số …, ngày … của …)'
    for (const { label, guide } of document.appendices) {
      if (label && !guide) report({ message: 'missing', at: wholeBlock(label), data: { sample } })
    }
  },
})
