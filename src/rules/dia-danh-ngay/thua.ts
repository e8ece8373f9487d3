import { wholeBlock } from '../../document/block.ts'
import { findType } from '../../standards/document-types.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/thua',
  component: 'dia_danh_ngay',
  on: 'present',
  obligation: 'dia_danh_ngay.absentFor',
  severity: 'warning',
  summary: {
    vi: 'Biên bản của cơ quan nhà nước không có địa danh và thời gian ở phần đầu.',
    en: 'Minutes of State bodies have no place and date at their head.',
  },
  messages: {
    superfluous: {
      vi: '«{seen}»: theo mẫu, {type} không có địa danh và thời gian ở phần đầu; bỏ dòng này',
      en: '«{seen}»: in the sample a {type} has no place and date at its head; remove the line',
    },
  },
  examples: { right: 'BIÊN BẢN ⏎ Thời gian bắt đầu: …', wrong: 'Lâm Sơn, ngày 05 tháng 3 năm 2026 … BIÊN BẢN' },
  check({ document, required, report }) {
    const [block] = document.components.dia_danh_ngay?.blocks ?? []
    const type = findType(document.type ?? '')
    if (!block || !type || !required.includes(type.id)) return
    report({ message: 'superfluous', at: wholeBlock(block), data: { type: type.name } })
  },
})
