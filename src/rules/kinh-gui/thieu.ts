import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kinh-gui/thieu',
  component: 'kinh_gui',
  obligation: 'kinh_gui.presence',
  severity: 'error',
  summary: {
    vi: 'Công văn phải có "Kính gửi:" và nơi gửi.',
    en: 'A công văn names its addressees after "Kính gửi:".',
  },
  messages: {
    missing: {
      vi: 'Thiếu «{expected}» và nơi gửi; ghi dưới số và ký hiệu, trước nội dung',
      en: '«{expected}» and the addressees are missing; write them above the text',
    },
  },
  examples: { right: 'Kính gửi: Ban Tổ chức Tỉnh uỷ', wrong: '(không có "Kính gửi:")' },
  check({ document, standard, required, report }) {
    if (document.components.kinh_gui || !document.type || !required.includes(document.type)) return
    const labels = standard.obligation('kinh_gui.label')?.value
    report({ message: 'missing', at: null, expected: labels?.[document.type] ?? labels?.default ?? '' })
  },
})
