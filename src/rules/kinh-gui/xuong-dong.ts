import { parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kinh-gui/xuong-dong',
  component: 'kinh_gui',
  obligation: 'kinh_gui.listBelow',
  severity: 'warning',
  summary: {
    vi: 'Gửi cho nhiều nơi thì mỗi nơi một dòng, bắt đầu ở dòng dưới "Kính gửi:".',
    en: 'Several addressees have a line each, from the one beneath "Kính gửi:".',
  },
  messages: {
    sameLine: {
      vi: '«{seen}»: có {count} nơi gửi nên nơi đầu tiên cần xuống dòng dưới «{label}»',
      en: '«{seen}»: there are {count} addressees, so the first goes on the line beneath «{label}»',
    },
  },
  examples: {
    right: 'Kính gửi: ⏎ - Sở Nội vụ; ⏎ - Sở Tài chính.',
    wrong: 'Kính gửi: - Sở Nội vụ; ⏎ - Sở Tài chính.',
  },
  check({ document, report }) {
    const { label, items } = parseRecipientList(document.components.kinh_gui?.blocks ?? [])
    const [line] = items[0]?.lines ?? []
    if (!label || !line || items.length < 2 || line.block !== label.block) return
    const text = label.block.text.slice(label.span.start, label.span.end)
    report({ message: 'sameLine', at: line, data: { count: items.length, label: text } })
  },
})
