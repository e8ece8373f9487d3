import { closingLine, isArchive, parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu-luu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.archive',
  severity: 'error',
  summary: {
    vi: 'Nơi nhận phải có dòng ghi nơi lưu văn bản.',
    en: 'The recipients include a line that says where the document is kept.',
  },
  messages: {
    missing: {
      vi: '«{seen}» là dòng cuối; cần thêm dòng «{expected}» ghi nơi lưu văn bản',
      en: '«{seen}» is the last line; add a line «{expected}» that says where the document is kept',
    },
  },
  examples: { right: '- Các tỉnh uỷ; - Lưu Văn phòng Trung ương Đảng.', wrong: '- Các tỉnh uỷ.' },
  check({ document, required, report }) {
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const last = items.at(-1)
    if (!last || items.some(isArchive)) return
    report({ message: 'missing', at: closingLine(last), expected: `- ${required.word}${required.colon ? ':' : ''} …` })
  },
})
