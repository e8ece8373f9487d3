import { markerWithOrdinal } from '../../document/outline.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/so-la-ma',
  component: 'noi_dung',
  obligation: 'noi_dung.partNumerals',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Số La Mã viết đúng cách: IV, IX, không viết IIII, VIIII.',
    en: 'Roman numerals are written as they are: IV and IX, not IIII and VIIII.',
  },
  messages: {
    numeral: {
      vi: '«{seen}»: không phải số La Mã; sau «{previous}» cần «{expected}»',
      en: '«{seen}»: no Roman numeral; after «{previous}» comes «{expected}»',
    },
  },
  examples: { right: 'IV. TỔ CHỨC THỰC HIỆN', wrong: 'IIII. TỔ CHỨC THỰC HIỆN' },
  check({ document, report }) {
    for (const { marker, at, previous, expected } of outlineOf(document)) {
      if (marker.numerals !== 'roman' || marker.ordinal !== null || !previous || expected === null) continue
      const right = markerWithOrdinal(marker, expected)
      if (right)
        report({ message: 'numeral', at, expected: right, fix: right, data: { previous: previous.marker.text } })
    }
  },
})
