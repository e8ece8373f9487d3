import { fold } from '../../vietnamese/fold.ts'
import { dateLine } from '../header/date-line.ts'
import { defineRule } from '../rule.ts'

/** Words for a unit, or short for one, before its name. */
const UNIT = /^(?:thành phố|tp)(?:\s*\.\s*|\s+)/iu

export default defineRule({
  id: 'dia-danh-ngay/ten-day-du',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.fullNames',
  severity: 'warning',
  fixable: 'unsafe',
  summary: {
    vi: 'Địa danh là tên người, sự kiện lịch sử ghi tên đầy đủ của đơn vị hành chính.',
    en: 'A place called after a person or an event is written with the word of its unit.',
  },
  messages: {
    short: { vi: '«{seen}»: cần ghi đầy đủ «{expected}»', en: '«{seen}»: write it in full, «{expected}»' },
  },
  examples: {
    right: 'Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026',
    wrong: 'TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2026',
  },
  check({ document, required, report }) {
    const line = dateLine(document)
    if (!line) return
    const { place } = line.parts
    const name = fold(place.text.trim().replace(UNIT, ''))
    const expected = required.find((full) => fold(full.replace(UNIT, '')) === name)
    if (!expected || fold(place.text.trim()) === fold(expected)) return
    report({ message: 'short', at: { block: line.block, span: place }, expected, fix: expected })
  },
})
