import { wholeBlock } from '../../document/block.ts'
import { hasLowerCase, upperCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/tieu-de-viet-hoa',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.titleFont',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Tiêu đề phụ lục của văn bản nhà nước in hoa.',
    en: 'The title of an appendix to a State document is in capitals.',
  },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tiêu đề phụ lục cần in hoa «{expected}»',
      en: '«{seen}»: the title of an appendix is in capitals, «{expected}»',
    },
  },
  examples: { right: 'Phụ lục I ⏎ DANH MỤC HỒ SƠ', wrong: 'Phụ lục I ⏎ Danh mục hồ sơ' },
  check({ document, required, report }) {
    if (!required.upperCase) return
    for (const { label, title } of document.appendices) {
      const [first] = title
      if (!label || !first || !hasLowerCase(first.text)) continue
      const expected = upperCase(first.text)
      report({ message: 'lowerCase', at: wholeBlock(first), expected, fix: expected })
    }
  },
})
