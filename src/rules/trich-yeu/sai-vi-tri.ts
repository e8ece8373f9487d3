import { wholeBlock } from '../../document/block.ts'
import { standsAfter } from '../header/reading-order.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/sai-vi-tri',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.align',
  severity: 'error',
  summary: {
    vi: 'Trích yếu của văn bản có tên loại đứng dưới tên loại, trên nội dung.',
    en: 'The subject of a titled document stands beneath the type, above the text.',
  },
  messages: {
    above: {
      vi: '«{seen}» đứng trên tên loại; cần ghi trích yếu dưới tên loại',
      en: '«{seen}» stands above the type; write the subject beneath it',
    },
  },
  examples: { right: 'KẾ HOẠCH\ncông tác dân vận năm 2026', wrong: 'công tác dân vận năm 2026\nKẾ HOẠCH' },
  check({ document, report }) {
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!block || !standsAfter(document, 'ten_loai', ['trich_yeu'])) return
    report({ message: 'above', at: wholeBlock(block) })
  },
})
