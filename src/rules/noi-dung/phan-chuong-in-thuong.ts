import { isUpperCase } from '../../vietnamese/case.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/phan-chuong-in-thuong',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  severity: 'warning',
  summary: {
    vi: 'Từ "Phần", "Chương", "Mục" in thường, chỉ tiêu đề của chúng in hoa.',
    en: 'The words "Phần", "Chương", "Mục" are in small letters, only their titles in capitals.',
  },
  messages: {
    capitals: {
      vi: '«{seen}»: từ này in thường, cần «{expected}» (cả văn bản có {count} chỗ in hoa)',
      en: '«{seen}»: in small letters, write «{expected}» ({count} in the document are in capitals)',
    },
  },
  examples: { right: 'Chương I ⏎ QUY ĐỊNH CHUNG', wrong: 'CHƯƠNG I ⏎ QUY ĐỊNH CHUNG' },
  check({ document, report }) {
    const wrong = outlineOf(document).filter(
      ({ marker }) => DIVISIONS.has(marker.kind) && isUpperCase(wordOf(marker.text)),
    )
    const [first] = wrong
    if (!first) return
    const word = wordOf(first.marker.text)
    const expected = word.charAt(0) + first.marker.text.slice(1).replace(word.slice(1), word.slice(1).toLowerCase())
    report({ message: 'capitals', at: first.at, expected, data: { count: wrong.length } })
  },
})

const DIVISIONS: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

const wordOf = (marker: string): string => /^[a-zà-ỹ]+(?:\s+mục)?/i.exec(marker)?.[0] ?? ''
