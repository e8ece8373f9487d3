import { excerptText } from '../../document/block.ts'
import { parseRecipientList, refersAbove } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/chu-nhu-tren',
  component: 'noi_nhan',
  obligation: 'noi_nhan.asAbove',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Những nơi đã ghi ở phần Kính gửi được ghi ở Nơi nhận đúng bằng chữ "Như trên".',
    en: 'The addressees are listed among the recipients with the very words "Như trên".',
  },
  messages: {
    wording: {
      vi: '«{seen}»: cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}»',
    },
  },
  examples: { right: '- Như trên;', wrong: '- Như kính gửi;' },
  check({ document, required, report }) {
    if (!document.type || !required.types.includes(document.type)) return
    const { items } = parseRecipientList(document.components.noi_nhan?.blocks ?? [])
    const item = items.find((one) => refersAbove(one) && !one.name.startsWith(required.text))
    if (!item) return
    const [line = null, ...more] = item.lines
    report({
      message: 'wording',
      at: line,
      expected: required.text,
      ...(line && more.length === 0 ? { fix: excerptText(line).replace(item.name, required.text) } : {}),
    })
  },
})
