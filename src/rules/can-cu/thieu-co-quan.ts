import { groundsIn } from '../citations/grounds.ts'
import { headExcerpt } from '../citations/mentions.ts'
import { issuerIsTold } from '../citations/told-otherwise.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/thieu-co-quan',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.citations',
  severity: 'warning',
  summary: {
    vi: 'Căn cứ là văn bản có số thì ghi cơ quan ban hành.',
    en: 'A numbered document among the grounds is cited with its issuer.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu cơ quan ban hành sau ngày, tháng, năm («của …»)',
      en: '«{seen}»: the issuer is missing behind the date («của …»)',
    },
  },
  examples: {
    right: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về …;',
    wrong: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 về …;',
  },
  check({ document, report }) {
    for (const mention of groundsIn(document)) {
      if (mention.cited.issuer || issuerIsTold(mention.cited)) continue
      report({ message: 'missing', at: headExcerpt(mention) })
    }
  },
})
