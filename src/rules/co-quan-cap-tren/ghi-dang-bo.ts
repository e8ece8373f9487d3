import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/ghi-dang-bo',
  component: 'co_quan_cap_tren',
  on: 'present',
  obligation: 'co_quan_cap_tren.committeeBodies',
  severity: 'error',
  summary: {
    vi: 'Trên tên cơ quan tham mưu, ban chỉ đạo, tiểu ban, hội đồng ghi tên cấp uỷ, không ghi tên đảng bộ.',
    en: 'Above staff bodies, steering committees and councils stands the cấp uỷ, not the đảng bộ.',
  },
  messages: {
    other: {
      vi: '«{seen}»: trên «{issuer}» cần ghi tên cấp uỷ (tỉnh uỷ, thành uỷ, đảng uỷ …), không ghi tên đảng bộ',
      en: '«{seen}»: above «{issuer}» write the cấp uỷ (tỉnh uỷ, thành uỷ, đảng uỷ …), not the đảng bộ',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU\nTIỂU BAN VĂN KIỆN', wrong: 'ĐẢNG BỘ TỈNH CÀ MAU\nTIỂU BAN VĂN KIỆN' },
  check({ document, standard, required, report }) {
    const [block] = document.components.co_quan_cap_tren?.blocks ?? []
    const { issuer, superior } = namesOf(document)
    const prefix = standard.obligation('co_quan_cap_tren.partyBodyPrefix')?.value
    if (!block || !prefix || !beginsWithWords(superior, prefix) || !beginningOf(issuer, required)) return
    report({ message: 'other', at: wholeBlock(block), data: { issuer } })
  },
})
