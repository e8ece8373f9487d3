import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/khong-ghi-dang-bo',
  component: 'co_quan_cap_tren',
  on: 'present',
  obligation: 'co_quan_cap_tren.partyBodyPrefix',
  severity: 'error',
  summary: {
    vi: 'Trên tên đảng uỷ, chi bộ ghi tên đảng bộ cấp trên (không ghi tên cấp uỷ cấp trên).',
    en: 'Above a đảng uỷ or chi bộ stands the đảng bộ that it belongs to, not the cấp uỷ above it.',
  },
  messages: {
    other: {
      vi: '«{seen}»: cấp trên của «{issuer}» cần ghi «{expected}»',
      en: '«{seen}»: the superior of «{issuer}» is written «{expected}»',
    },
  },
  examples: { right: 'ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG UỶ XÃ ĐẤT MŨI', wrong: 'TỈNH UỶ CÀ MAU\nĐẢNG UỶ XÃ ĐẤT MŨI' },
  check({ document, standard, required, report }) {
    const [block] = document.components.co_quan_cap_tren?.blocks ?? []
    const { issuer, superior } = namesOf(document)
    const partyBodies = standard.obligation('co_quan_cap_tren.partyBodies')?.value ?? []
    if (!block || !beginningOf(issuer, partyBodies) || beginsWithWords(superior, required)) return
    report({ message: 'other', at: wholeBlock(block), expected: `${required} …`, data: { issuer } })
  },
})
