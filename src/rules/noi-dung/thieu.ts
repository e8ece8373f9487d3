import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/thieu',
  component: 'noi_dung',
  obligation: 'noi_dung.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải có nội dung.',
    en: 'A document has a text.',
  },
  messages: {
    missing: {
      vi: 'Thiếu nội dung văn bản',
      en: 'The text of the document is missing',
    },
  },
  examples: { right: 'Thực hiện Chương trình số 21-CTr/TU …', wrong: '(không có nội dung)' },
  check({ document, report }) {
    if (!document.components.noi_dung) report({ message: 'missing', at: null })
  },
})
