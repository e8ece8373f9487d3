import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/thieu-dia-phuong',
  component: 'co_quan_cap_tren',
  on: 'present',
  obligation: 'co_quan_cap_tren.localUnits',
  severity: 'error',
  summary: {
    vi: 'Tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, thành phố, xã, phường.',
    en: 'A local superior is named with its province or commune.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu tên của {unit}; ghi thêm, ví dụ «{expected}»',
      en: '«{seen}»: the name of the {unit} is missing; add it, as in «{expected}»',
    },
  },
  examples: { right: 'UBND TỈNH LÂM SƠN', wrong: 'UBND TỈNH' },
  check({ document, required, report }) {
    const block = document.components.co_quan_cap_tren?.blocks.at(-1)
    const { superior } = namesOf(document)
    const unit = required.find((word) => fold(superior).endsWith(` ${fold(word)}`))
    if (!block || !unit) return
    report({
      message: 'missing',
      at: wholeBlock(block),
      expected: `${superior} …`,
      data: { unit: unit.toLowerCase() },
    })
  },
})
