import { isNumbered } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/thieu',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải có địa danh và ngày, tháng, năm dưới tiêu đề.',
    en: 'A document has its place and date beneath the title.',
  },
  messages: {
    missing: {
      vi: 'Thiếu địa danh và ngày, tháng, năm; ghi dưới tiêu đề (chưa ký thì để trống ngày, tháng)',
      en: 'Place and date are missing; write them beneath the title (leave day and month blank until it is signed)',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: '(không có địa danh, ngày)' },
  check({ document, standard, report }) {
    const absentFor = standard.obligation('dia_danh_ngay.absentFor')?.value ?? []
    if (document.components.dia_danh_ngay || !isNumbered(document) || absentFor.includes(document.type ?? '')) return
    report({ message: 'missing', at: null })
  },
})
