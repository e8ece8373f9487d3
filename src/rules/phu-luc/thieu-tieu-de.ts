import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/thieu-tieu-de',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.label',
  severity: 'warning',
  summary: {
    vi: 'Dưới dòng "Phụ lục" ghi tiêu đề của phụ lục.',
    en: 'The appendix’s title stands beneath the words "Phụ lục".',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu tiêu đề phụ lục ở dòng dưới',
      en: '«{seen}»: the title of the appendix is missing on the next line',
    },
  },
  examples: { right: 'Phụ lục 1 ⏎ DANH MỤC VĂN BẢN', wrong: 'Phụ lục 1' },
  check({ document, report }) {
    for (const { label, title } of document.appendices) {
      if (label && title.length === 0) report({ message: 'missing', at: wholeBlock(label) })
    }
  },
})
