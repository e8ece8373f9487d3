import { closingLine, parseRecipientList, refersAbove } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/nhu-tren-dung-dau',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asAbove',
  severity: 'error',
  summary: {
    vi: '"Như trên" là nơi nhận đầu tiên của công văn, tờ trình.',
    en: '"Như trên" is the first recipient of a công văn or tờ trình.',
  },
  messages: {
    late: {
      vi: '«{seen}» là nơi nhận thứ {place}; cần chuyển lên đầu danh sách',
      en: '«{seen}» is recipient {place}; move it to the top of the list',
    },
  },
  examples: {
    right: 'Nơi nhận: - Như trên; - Ban Tổ chức Tỉnh uỷ;',
    wrong: 'Nơi nhận: - Ban Tổ chức Tỉnh uỷ; - Như trên;',
  },
  check({ document, required, report }) {
    if (!document.type || !required.types.includes(document.type)) return
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const index = items.findIndex(refersAbove)
    const item = items[index]
    if (!item || index === 0) return
    report({ message: 'late', at: closingLine(item), data: { place: index + 1 } })
  },
})
