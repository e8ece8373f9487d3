import { isOfficial } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-de/thieu',
  component: 'tieu_de',
  obligation: 'tieu_de.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải có tiêu đề ở dòng đầu, góc phải trang đầu.',
    en: 'A document bears the title in the first line, in the right corner of the first page.',
  },
  messages: {
    missing: {
      vi: 'Thiếu tiêu đề «{expected}»; ghi ở dòng đầu, góc phải trang đầu',
      en: 'The title «{expected}» is missing; write it in the first line, in the right corner of the first page',
    },
  },
  examples: { right: 'ĐẢNG CỘNG SẢN VIỆT NAM', wrong: '(không có tiêu đề)' },
  check({ document, standard, report }) {
    if (document.components.tieu_de || !isOfficial(document)) return
    report({ message: 'missing', at: null, expected: standard.obligation('tieu_de.wording')?.value ?? '' })
  },
})
