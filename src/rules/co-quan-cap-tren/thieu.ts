import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/thieu',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.requiredFor',
  severity: 'error',
  summary: {
    vi: 'Chi bộ, đảng uỷ xã, phường, đặc khu ghi tên đảng bộ cấp trên trực tiếp ở dòng trên tên mình.',
    en: 'A chi bộ and the đảng uỷ of a commune write the đảng bộ above them over their own name.',
  },
  messages: {
    missing: {
      vi: 'Thiếu tên cấp trên trực tiếp của «{issuer}»; ghi «{expected}» ở dòng trên',
      en: 'The superior of «{issuer}» is missing; write «{expected}» in the line above',
    },
  },
  examples: { right: 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI\nĐẢNG UỶ PHƯỜNG BA ĐÌNH', wrong: 'ĐẢNG UỶ PHƯỜNG BA ĐÌNH' },
  check({ document, standard, required, report }) {
    const { issuer, superior } = namesOf(document)
    if (superior || !beginningOf(issuer, required)) return
    const prefix = standard.obligation('co_quan_cap_tren.partyBodyPrefix')?.value ?? ''
    report({ message: 'missing', at: null, expected: `${prefix} …`, data: { issuer } })
  },
})
