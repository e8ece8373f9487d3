import { spanOf } from '../../document/source.ts'
import { dateLine, isBlankDate } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/chua-co-ngay',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.presence',
  severity: 'error',
  draftSeverity: 'info',
  summary: {
    vi: 'Văn bản ban hành phải có ngày, tháng, năm; dự thảo thì chưa cần.',
    en: 'An issued document has its date; a draft may do without.',
  },
  messages: {
    blank: {
      vi: '«{seen}»: chưa có đủ ngày, tháng, năm; ghi khi ký ban hành',
      en: '«{seen}»: the date is not complete yet; enter it when the document is signed',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: 'Hà Nội, ngày … tháng … năm 2026' },
  check({ document, report }) {
    const line = dateLine(document)
    if (!line || !isBlankDate(line.parts)) return
    const span = spanOf(line.parts.separator.end, line.block.text.length)
    report({ message: 'blank', at: { block: line.block, span } })
  },
})
