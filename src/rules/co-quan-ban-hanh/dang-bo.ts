import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/dang-bo',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_cap_tren.partyBodyPrefix',
  severity: 'error',
  summary: {
    vi: 'Cơ quan ban hành là cấp uỷ (đảng uỷ, tỉnh uỷ …), không phải đảng bộ.',
    en: 'A document is issued by a cấp uỷ (đảng uỷ, tỉnh uỷ …), not by a đảng bộ.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cần ghi tên cấp uỷ ban hành (đảng uỷ, tỉnh uỷ …), không ghi tên đảng bộ',
      en: '«{seen}»: name the cấp uỷ that issues it (đảng uỷ, tỉnh uỷ …), not the đảng bộ',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU', wrong: 'ĐẢNG BỘ TỈNH CÀ MAU' },
  check({ document, required, report }) {
    const blocks = document.components.co_quan_ban_hanh?.blocks ?? []
    const { issuer, superior } = namesOf(document)
    const [block, second] = blocks
    if (!block || !beginsWithWords(issuer, required)) return
    // Under another superior the two are swapped: co-quan-cap-tren/sai-vi-tri.
    if (superior && !beginsWithWords(superior, required)) return
    // A second line may be the issuer itself, whose name is not known.
    report({ message: 'wrong', at: wholeBlock(block), severity: second ? 'info' : 'error' })
  },
})
