import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'do-khan/sai-chu',
  component: 'do_khan',
  on: 'present',
  obligation: 'do_khan.levels',
  severity: 'error',
  summary: {
    vi: 'Mức độ khẩn chỉ ghi Khẩn, Thượng khẩn hoặc Hoả tốc.',
    en: 'The urgency is one of Khẩn, Thượng khẩn, Hoả tốc.',
  },
  messages: {
    unknown: {
      vi: '«{seen}»: mức độ khẩn chỉ có {levels}',
      en: '«{seen}»: the urgency is one of {levels}',
    },
  },
  examples: { right: 'HOẢ TỐC', wrong: 'HOẢ TỐC HẸN GIỜ' },
  check({ document, required, report }) {
    const [block] = document.components.do_khan?.blocks ?? []
    const levels = Object.values(required)
    if (!block || levels.some((level) => fold(level) === fold(block.text))) return
    report({
      message: 'unknown',
      at: wholeBlock(block),
      data: { levels: levels.map((level) => `«${level}»`).join(', ') },
    })
  },
})
