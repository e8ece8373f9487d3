import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

const NAMES = {
  day: { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
} as const

export default defineRule({
  id: 'dia-danh-ngay/so-0',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.padding',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước; tháng 3 đến tháng 9 không thêm.',
    en: 'Days below 10 and the months 1 and 2 get a leading zero; months 3 to 9 do not.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: {part} dưới {limit} phải thêm số 0 ở trước, cần ghi «{expected}»',
      en: '«{seen}»: {part} below {limit} get a leading zero, write «{expected}»',
    },
    superfluous: {
      vi: '«{seen}»: {part} từ {limit} trở lên không thêm số 0, cần ghi «{expected}»',
      en: '«{seen}»: {part} from {limit} on get no leading zero, write «{expected}»',
    },
  },
  examples: { right: 'Hà Nội, ngày 07 tháng 3 năm 2026', wrong: 'Hà Nội, ngày 7 tháng 03 năm 2026' },
  check({ document, required, report }) {
    const line = dateLine(document)
    if (!line?.parts.inWords) return
    for (const name of ['day', 'month'] as const) {
      const written = line.parts[name]
      const value = Number(written.text)
      const limit = required[name]
      const expected = value < limit ? String(value).padStart(2, '0') : String(value)
      if (value === 0 || written.text === expected) continue
      report({
        message: written.text.length < expected.length ? 'missing' : 'superfluous',
        at: { block: line.block, span: written },
        expected,
        fix: expected,
        data: { part: NAMES[name], limit },
      })
    }
  },
})
