import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-cap-tren/thieu-cap-uy',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.committeeBodies',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan tham mưu, ban chỉ đạo, tiểu ban, hội đồng ghi tên cấp uỷ ở dòng trên tên mình.',
    en: 'Staff bodies, steering committees and councils write their cấp uỷ over their own name.',
  },
  messages: {
    missing: {
      vi: 'Thiếu tên cấp uỷ của «{issuer}»; ghi tên cấp uỷ ở dòng trên',
      en: 'The cấp uỷ of «{issuer}» is missing; write its name in the line above',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU\nBAN TỔ CHỨC', wrong: 'BAN TỔ CHỨC TỈNH UỶ CÀ MAU' },
  check({ document, required, report }) {
    const { issuer, superior } = namesOf(document)
    if (superior || !beginningOf(issuer, required)) return
    report({ message: 'missing', at: null, data: { issuer } })
  },
})
