import { wholeBlock } from '../../document/block.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/thua',
  component: 'co_quan_cap_tren',
  on: 'present',
  obligation: 'co_quan_cap_tren.absentFor',
  severity: 'error',
  summary: {
    vi: 'Tỉnh uỷ, Quân uỷ Trung ương ghi tên mình trên một dòng, không ghi cơ quan cấp trên.',
    en: 'A tỉnh uỷ and the Quân uỷ Trung ương stand alone, without a superior above.',
  },
  messages: {
    superfluous: {
      vi: '«{seen}»: trên «{issuer}» không ghi cơ quan cấp trên; bỏ dòng này',
      en: '«{seen}»: no superior stands above «{issuer}»; remove the line',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU', wrong: 'BAN CHẤP HÀNH TRUNG ƯƠNG\nTỈNH UỶ CÀ MAU' },
  check({ document, required, report }) {
    const [block] = document.components.co_quan_cap_tren?.blocks ?? []
    const { issuer } = namesOf(document)
    if (!block || !beginningOf(issuer, required)) return
    report({ message: 'superfluous', at: wholeBlock(block), data: { issuer } })
  },
})
