import { wholeBlock } from '../../document/block.ts'
import { namesOf } from '../header/issuers.ts'
import { numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/lien-tich',
  component: 'co_quan_ban_hanh',
  on: 'present',
  obligation: 'co_quan_ban_hanh.joint',
  severity: 'error',
  summary: {
    vi: 'Văn bản liên tịch ghi đủ tên các cơ quan, nối bằng dấu gạch nối có cách hai bên.',
    en: 'A joint document names all its issuers, joined by a hyphen between spaces.',
  },
  messages: {
    notJoined: {
      vi: '«{seen}»: ký hiệu có {count} cơ quan, cần ghi đủ tên và nối bằng «{joint}»',
      en: '«{seen}»: the symbol has {count} issuers; name all of them, joined by «{joint}»',
    },
  },
  examples: { right: 'BAN TỔ CHỨC - BAN NỘI CHÍNH', wrong: 'BAN TỔ CHỨC, BAN NỘI CHÍNH' },
  check({ document, standard, required, report }) {
    const [block] = document.components.co_quan_ban_hanh?.blocks ?? []
    const line = numberLine(document)
    const marks = standard.obligation('so_ky_hieu.marks')?.value
    if (!block || !line || !marks || line.number.middle.text !== marks.type) return
    const count = line.number.tail.text.split(marks.joint).length
    // Names may have hyphens of their own, so there may be more parts than issuers, never fewer.
    if (count < 2 || namesOf(document).issuer.split(required).length >= count) return
    report({ message: 'notJoined', at: wholeBlock(block), data: { count, joint: required } })
  },
})
