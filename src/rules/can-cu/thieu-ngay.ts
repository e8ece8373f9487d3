import { groundsIn } from '../citations/grounds.ts'
import { headExcerpt } from '../citations/mentions.ts'
import { dateIsTold } from '../citations/told-otherwise.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/thieu-ngay',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.citations',
  severity: 'warning',
  summary: {
    vi: 'Căn cứ là văn bản có số thì ghi ngày, tháng, năm ban hành.',
    en: 'A numbered document among the grounds is cited with its date.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu ngày, tháng, năm ban hành sau số và ký hiệu',
      en: '«{seen}»: the date is missing behind the number',
    },
  },
  examples: {
    right: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về …;',
    wrong: 'Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh về …;',
  },
  check({ document, report }) {
    for (const mention of groundsIn(document)) {
      if (mention.cited.date || dateIsTold(mention.cited)) continue
      report({ message: 'missing', at: headExcerpt(mention) })
    }
  },
})
