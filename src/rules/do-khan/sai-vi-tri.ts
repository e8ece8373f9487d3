import { wholeBlock } from '../../document/block.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import { standsAfter } from '../header/reading-order.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'do-khan/sai-vi-tri',
  component: 'do_khan',
  on: 'present',
  obligation: 'do_khan.after',
  severity: 'error',
  summary: {
    vi: 'Mức độ khẩn đứng dưới số và ký hiệu; công văn thì dưới trích yếu.',
    en: 'The urgency stands beneath the number, in a công văn beneath the subject.',
  },
  messages: {
    above: {
      vi: '«{seen}»: mức độ khẩn cần đứng dưới phần «{other}»',
      en: '«{seen}»: the urgency stands beneath «{other}»',
    },
  },
  examples: { right: 'Số 06-CT/TU\nKHẨN', wrong: 'KHẨN\nSố 06-CT/TU' },
  check({ document, required, report }) {
    const [block] = document.components.do_khan?.blocks ?? []
    const other = required[document.type ?? ''] ?? required.default
    if (!block || !other || !standsAfter(document, other, ['do_khan'])) return
    report({ message: 'above', at: wholeBlock(block), data: { other: COMPONENT_NAMES[other] } })
  },
})
