import { closedWith, closingLine, otherwiseSeparated, parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/dau-ngan-cach',
  component: 'noi_nhan',
  obligation: 'noi_nhan.separator',
  severity: 'error',
  summary: {
    vi: 'Sau mỗi nơi nhận, trừ dòng cuối, ghi dấu ngăn cách theo tiêu chuẩn.',
    en: 'Every recipient but the last is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: sau mỗi nơi nhận cần dấu «{mark}» (cả danh sách có {count} nơi ghi khác)',
      en: '«{seen}»: close each recipient with «{mark}» ({count} in the list are not)',
    },
  },
  examples: { right: '- Các tỉnh uỷ; - Lưu Văn phòng.', wrong: '- Các tỉnh uỷ - Lưu Văn phòng.' },
  check({ document, required, report }) {
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const found = otherwiseSeparated(items, required)
    if (!found) return
    const { first, count } = found
    report({
      message: 'wrong',
      at: closingLine(first),
      expected: closedWith(first, required),
      data: { mark: required, count },
    })
  },
})
