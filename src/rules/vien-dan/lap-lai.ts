import type { ComponentId } from '../../document/component.ts'
import { headAndDate, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

/** The trích yếu is no place where a document is cited, and an appendix is read for itself. */
const APART: ReadonlySet<ComponentId | null> = new Set<ComponentId>(['trich_yeu', 'phu_luc'])

export default defineRule({
  id: 'vien-dan/lap-lai',
  component: 'vien_dan',
  obligation: 'noi_dung.citations',
  severity: 'info',
  summary: {
    vi: 'Viện dẫn từ lần thứ hai chỉ ghi tên loại, số và ký hiệu.',
    en: 'Once a document was cited, type and number are enough.',
  },
  messages: {
    again: {
      vi: '«{seen}» đã được viện dẫn đầy đủ ở trên; từ lần thứ hai chỉ cần tên loại, số và ký hiệu',
      en: '«{seen}» was cited in full above; type and number are enough from then on',
    },
  },
  examples: {
    right: 'Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện uỷ về dân vận … Kế hoạch số 36-KH/HU',
    wrong:
      'Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện uỷ về dân vận … Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện uỷ về dân vận',
  },
  check({ document, report }) {
    const inFull = new Set<string>()
    for (const mention of mentionsOf(document)) {
      const { cited, key } = mention
      const isInFull =
        cited.date !== null && cited.subject !== null && (cited.issuer !== null || cited.form === 'quy-pham')
      if (key === null || !isInFull || APART.has(cited.block.component)) continue
      if (inFull.has(key) && !mention.isNested)
        report({ message: 'again', at: headAndDate(mention), ...standingAt(mention) })
      inFull.add(key)
    }
  },
})
