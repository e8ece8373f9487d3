import { isOfficial } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/thieu',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải ghi tên cơ quan ban hành ở góc trái, dòng đầu.',
    en: 'A document names its issuer in the left corner, from the first line.',
  },
  messages: {
    missing: {
      vi: 'Thiếu tên cơ quan ban hành; ghi ở góc trái trang đầu, ngang tiêu đề',
      en: 'The issuer is missing; write its name in the left corner of the first page, level with the title',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU', wrong: '(không có tên cơ quan ban hành)' },
  check({ document, report }) {
    if (!document.components.co_quan_ban_hanh && isOfficial(document)) report({ message: 'missing', at: null })
  },
})
