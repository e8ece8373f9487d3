import { spanOf } from '../../document/source.ts'
import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/thieu-dia-danh',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.presence',
  severity: 'error',
  summary: { vi: 'Trước ngày, tháng, năm có địa danh.', en: 'The place stands before the date.' },
  messages: {
    missing: {
      vi: 'Thiếu địa danh trước «{line}»; ghi tên nơi cơ quan đóng trụ sở',
      en: 'The place is missing before «{line}»; write where the body has its seat',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: 'Ngày 03 tháng 02 năm 2026' },
  check({ document, report }) {
    const line = dateLine(document)
    if (!line) return
    if (line.parts.place.text.trim() !== '') return
    report({ message: 'missing', at: { block: line.block, span: spanOf(0, 0) }, data: { line: line.block.text } })
  },
})
