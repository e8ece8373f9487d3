import { spanOf } from '../../document/source.ts'
import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/dau-cuoi',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.inWords',
  severity: 'warning',
  fixable: 'safe',
  summary: { vi: 'Sau năm không có dấu nào.', en: 'No mark stands behind the year.' },
  messages: {
    mark: {
      vi: '«{seen}»: sau năm không ghi dấu; bỏ dấu này',
      en: '«{seen}»: no mark stands behind the year; remove it',
    },
  },
  examples: { right: 'Hà Nội, ngày 03 tháng 02 năm 2026', wrong: 'Hà Nội, ngày 03 tháng 02 năm 2026.' },
  check({ document, report }) {
    const line = dateLine(document)
    // Dots behind half a year stand for what is to be filled in.
    if (!line || line.parts.year.text.length < 4) return
    const { block, parts } = line
    const mark = /^\s*[.,;:/-]+\s*$/u.exec(block.text.slice(parts.year.end))
    if (mark) report({ message: 'mark', at: { block, span: spanOf(parts.year.end, block.text.length) }, fix: '' })
  },
})
