import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/so-muc',
  component: 'noi_dung',
  obligation: 'noi_dung.sectionNumerals',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Mục (dưới chương) đánh bằng chữ số Ả-rập.',
    en: 'A Mục (beneath a Chương) is numbered in Arabic numerals.',
  },
  messages: {
    numeral: {
      vi: '«{seen}»: mục đánh bằng chữ số Ả-rập, cần «{expected}»',
      en: '«{seen}»: a Mục is numbered in Arabic numerals, write «{expected}»',
    },
  },
  examples: { right: 'Mục 2', wrong: 'Mục II' },
  check({ document, required, report }) {
    for (const item of outlineOf(document)) {
      const { kind, numerals, ordinal, label, text } = item.marker
      if (kind !== 'muc' || ordinal === null) continue
      if (required.some((allowed) => allowed === numerals)) continue
      const expected = text.replace(label, String(ordinal))
      report({ message: 'numeral', at: item.at, expected, fix: expected })
    }
  },
})
