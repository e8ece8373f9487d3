import { spanOf } from '../../document/source.ts'
import { dateLine, isBlankDate } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/ngay-khong-co',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.presence',
  severity: 'error',
  summary: { vi: 'Ngày, tháng, năm phải có trong lịch.', en: 'The date is a day of the calendar.' },
  messages: {
    impossible: {
      vi: '«{seen}»: không có ngày này trong lịch; kiểm tra lại ngày, tháng, năm',
      en: '«{seen}»: there is no such day; check day, month and year',
    },
  },
  examples: { right: 'Hà Nội, ngày 28 tháng 02 năm 2026', wrong: 'Hà Nội, ngày 30 tháng 02 năm 2026' },
  check({ document, report }) {
    const line = dateLine(document)
    if (!line || isBlankDate(line.parts)) return
    const { separator, year, date } = line.parts
    if (date && year.text.length === 4) return
    report({ message: 'impossible', at: { block: line.block, span: spanOf(separator.end, year.end) } })
  },
})
