import { isNumbered } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/thieu',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải có số và ký hiệu dưới tên cơ quan ban hành.',
    en: 'A document has its number and symbol beneath the issuer.',
  },
  messages: {
    missing: {
      vi: 'Thiếu số và ký hiệu; ghi dưới tên cơ quan ban hành (chưa có số thì để trống phần số)',
      en: 'Number and symbol are missing; write them beneath the issuer (leave the number blank while there is none)',
    },
  },
  examples: { right: 'Số 05-HD/VPTW', wrong: '(không có số và ký hiệu)' },
  check({ document, report }) {
    if (!document.components.so_ky_hieu && isNumbered(document)) report({ message: 'missing', at: null })
  },
})
