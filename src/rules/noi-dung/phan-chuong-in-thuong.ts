import type { OutlineItem } from '../../document/read-outline.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/phan-chuong-in-thuong',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  severity: 'warning',
  fixable: 'safe',
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
    report({
      message: 'capitals',
      at: first.at,
      expected: withoutCapitals(first),
      data: { count: wrong.length },
      fix: replacements(wrong.map((item) => ({ at: item.at, text: withoutCapitals(item) }))),
    })
  },
})

const DIVISIONS: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

const wordOf = (marker: string): string => /^[a-zà-ỹ]+(?:\s+mục)?/i.exec(marker)?.[0] ?? ''

const withoutCapitals = ({ marker: { text } }: OutlineItem): string => {
  const word = wordOf(text)
  return word.charAt(0) + text.slice(1).replace(word.slice(1), word.slice(1).toLowerCase())
}
