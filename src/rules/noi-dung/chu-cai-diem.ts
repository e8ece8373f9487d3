import { markerWithOrdinal } from '../../document/outline.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/chu-cai-diem',
  component: 'noi_dung',
  obligation: 'noi_dung.pointMark',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Các điểm đánh bằng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k … (không có f, j, w, z).',
    en: 'Points are lettered with the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k … (no f, j, w, z).',
  },
  messages: {
    letter: {
      vi: '«{seen}»: chữ này không dùng để đánh điểm; sau «{previous}» cần «{expected}»',
      en: '«{seen}»: this letter numbers no point; after «{previous}» comes «{expected}»',
    },
    noNext: {
      vi: '«{seen}»: chữ này không dùng để đánh điểm',
      en: '«{seen}»: this letter numbers no point',
    },
  },
  examples: { right: 'e) … g) …', wrong: 'e) … f) …' },
  check({ document, report }) {
    for (const { marker, at, previous, expected } of outlineOf(document)) {
      if (marker.kind !== 'point' || marker.ordinal !== null || !previous) continue
      const right = expected === null ? null : markerWithOrdinal(marker, expected)
      if (right === null) report({ message: 'noNext', at })
      else report({ message: 'letter', at, expected: right, fix: right, data: { previous: previous.marker.text } })
    }
  },
})
