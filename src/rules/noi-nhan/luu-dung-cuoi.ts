import { isArchive, parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/luu-dung-cuoi',
  component: 'noi_nhan',
  obligation: 'noi_nhan.archive',
  severity: 'error',
  summary: {
    vi: 'Dòng ghi nơi lưu đứng cuối danh sách nơi nhận.',
    en: 'The archive line is the last of the recipients.',
  },
  messages: {
    early: {
      vi: '«{seen}»: dòng ghi nơi lưu cần đứng cuối danh sách',
      en: '«{seen}»: the archive line is the last of the list',
    },
  },
  examples: { right: '- Các tỉnh uỷ; - Lưu Văn phòng.', wrong: '- Lưu Văn phòng; - Các tỉnh uỷ.' },
  check({ document, report }) {
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const index = items.findIndex(isArchive)
    if (index < 0 || items.slice(index).every(isArchive)) return
    report({ message: 'early', at: items[index]?.lines[0] ?? null })
  },
})
