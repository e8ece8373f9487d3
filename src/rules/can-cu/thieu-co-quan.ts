import { citedGround } from '../outline/cited-ground.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/thieu-co-quan',
  component: 'can_cu',
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
    for (const block of document.components.can_cu?.blocks ?? []) {
      const ground = citedGround(block)
      if (!ground || /(?:^|\s)của\s/iu.test(ground.details)) continue
      report({ message: 'missing', at: { block, span: ground.citation } })
    }
  },
})
