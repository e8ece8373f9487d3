import { parseRecipientList, refersAbove } from '../../document/recipient-list.ts'
import { findType } from '../../standards/document-types.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thua-nhu-tren',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asAbove',
  severity: 'error',
  summary: {
    vi: 'Văn bản không có phần Kính gửi thì Nơi nhận không ghi "Như trên".',
    en: 'Where nobody is addressed above the text, the recipients do not say "Như trên".',
  },
  messages: {
    unwanted: {
      vi: '«{seen}»: {type} không có phần Kính gửi nên không ghi «Như trên», cần ghi tên nơi nhận',
      en: '«{seen}»: a {type} addresses nobody above the text, name the recipients instead',
    },
  },
  examples: { right: 'KẾ HOẠCH … - Các đảng uỷ trực thuộc;', wrong: 'KẾ HOẠCH … - Như trên;' },
  check({ document, required, report }) {
    const { kinh_gui, noi_nhan } = document.components
    const type = findType(document.type ?? '')
    if (kinh_gui || !type || required.types.includes(type.id)) return
    const item = parseRecipientList(noi_nhan?.blocks ?? []).items.find(refersAbove)
    if (!item) return
    report({ message: 'unwanted', at: item.lines[0] ?? null, data: { type: type.name } })
  },
})
