import { parseRecipientList, refersAbove } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/thieu-nhu-tren',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asAbove',
  severity: 'error',
  summary: {
    vi: 'Nơi nhận của công văn, tờ trình phải có "Như trên", tức là những nơi đã ghi ở phần Kính gửi.',
    en: 'The recipients of a công văn or tờ trình include "Như trên": those addressed above the text.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu «{expected}»; ghi làm nơi nhận đầu tiên, trước dòng này',
      en: '«{seen}»: «{expected}» is missing; write it as the first recipient, above this line',
    },
  },
  examples: {
    right: 'Nơi nhận: - Như trên; - Lưu Văn phòng.',
    wrong: 'Nơi nhận: - Ban Tổ chức Tỉnh uỷ; - Lưu Văn phòng.',
  },
  check({ document, required, report }) {
    const { kinh_gui, noi_nhan } = document.components
    if (!kinh_gui || !document.type || !required.types.includes(document.type)) return
    const { items } = parseRecipientList(noi_nhan?.blocks ?? [])
    const [first] = items
    if (!first || items.some(refersAbove)) return
    report({ message: 'missing', at: first.lines[0] ?? null, expected: required.text })
  },
})
