import { parseRecipientList, type Recipient, refersAbove } from '../../document/recipient-list.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/trung',
  component: 'noi_nhan',
  obligation: 'noi_nhan.once',
  severity: 'warning',
  summary: {
    vi: 'Mỗi nơi gửi, nơi nhận chỉ ghi một lần; nơi đã ghi ở Kính gửi thì ở Nơi nhận là "Như trên".',
    en: 'Each addressee and recipient is named once; those under Kính gửi are "Như trên" among the recipients.',
  },
  messages: {
    twice: {
      vi: '«{seen}»: đã ghi ở trên trong cùng danh sách, cần bỏ một dòng',
      en: '«{seen}»: stands above in the same list, leave one out',
    },
    above: {
      vi: '«{seen}»: đã ghi ở Kính gửi và đã có «{asAbove}», cần bỏ dòng này',
      en: '«{seen}»: is among the addressees, whom «{asAbove}» names; leave this line out',
    },
  },
  examples: {
    right: '- Như trên; - Sở Nội vụ; - Lưu: VT.',
    wrong: '- Như trên; - Sở Nội vụ; - Sở Nội vụ; - Lưu: VT.',
  },
  check({ document, report }) {
    const { kinh_gui, noi_nhan } = document.components
    const recipients = noi_nhan ? parseRecipientList(noi_nhan.blocks).items : []
    for (const item of repeated(recipients)) report({ message: 'twice', at: item.lines[0] ?? null })
    if (!kinh_gui) return
    const addressees = parseRecipientList(kinh_gui.blocks).items
    for (const item of repeated(addressees))
      report({ message: 'twice', at: item.lines[0] ?? null, component: 'kinh_gui' })
    const asAbove = recipients.find(refersAbove)
    if (!asAbove) return
    const named = new Set(addressees.map(nameOf))
    for (const item of recipients) {
      if (!named.has(nameOf(item))) continue
      report({ message: 'above', at: item.lines[0] ?? null, data: { asAbove: asAbove.name } })
    }
  },
})

const repeated = (items: readonly Recipient[]): readonly Recipient[] => {
  const known = new Set<string>()
  return items.filter((item) => {
    const name = nameOf(item)
    const isKnown = name.length >= SHORTEST && known.has(name)
    known.add(name)
    return isKnown
  })
}

/** In letters; what is shorter is a rest of a line. */
const SHORTEST = 4

/** What a document is sent for: "(để báo cáo)", "(b/c)". */
const PURPOSE = /\s*\((?:để\s[^()]*|b\/c|t\/h|p\/h|báo cáo|thay báo cáo|biết)\)$/i

const nameOf = ({ name }: Recipient): string => fold(name.endsWith(')') ? name.replace(PURPOSE, '') : name).trim()
