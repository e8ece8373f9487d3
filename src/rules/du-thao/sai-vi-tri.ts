import { wholeBlock } from '../../document/block.ts'
import { standsAfter } from '../header/reading-order.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'du-thao/sai-vi-tri',
  component: 'du_thao',
  on: 'present',
  obligation: 'du_thao.wording',
  severity: 'warning',
  summary: {
    vi: 'Thứ tự lần dự thảo ghi dưới số và ký hiệu.',
    en: 'The ordinal of the draft stands beneath the number.',
  },
  messages: {
    misplaced: {
      vi: '«{seen}»: cần ghi dưới số và ký hiệu',
      en: '«{seen}»: write it beneath the number',
    },
  },
  examples: { right: 'Số      -NQ/TU\nDự thảo lần 2', wrong: 'Dự thảo lần 2\nSố      -NQ/TU' },
  check({ document, report }) {
    const [block] = document.components.du_thao?.blocks ?? []
    const isMisplaced =
      standsAfter(document, 'so_ky_hieu', ['du_thao']) ?? standsAfter(document, 'du_thao', ['kinh_gui', 'noi_dung'])
    if (block && isMisplaced) report({ message: 'misplaced', at: wholeBlock(block) })
  },
})
