import { toRoman } from '../../vietnamese/roman.ts'
import { outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/so-phan-chuong',
  component: 'noi_dung',
  obligation: 'noi_dung.partNumerals',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Phần, chương đánh bằng số La Mã (văn bản của Đảng: hoặc bằng chữ).',
    en: 'Phần and Chương are numbered in Roman numerals (Party documents: or in words).',
  },
  messages: {
    numeral: {
      vi: '«{seen}»: phần, chương đánh bằng {allowed}, cần «{expected}»',
      en: '«{seen}»: Phần and Chương are numbered {allowed}, write «{expected}»',
    },
  },
  examples: { right: 'Chương II', wrong: 'Chương 2' },
  check({ document, required, report }) {
    const allowed = required.includes('words')
      ? { vi: 'số La Mã hoặc bằng chữ', en: 'in Roman numerals or in words' }
      : { vi: 'số La Mã', en: 'in Roman numerals' }
    for (const item of outlineOf(document)) {
      const { kind, numerals, ordinal, label, text } = item.marker
      if (kind !== 'phan' && kind !== 'chuong') continue
      if (numerals === 'none' || required.some((one) => one === numerals)) continue
      const expected = ordinal === null ? '' : text.replace(label, toRoman(ordinal))
      if (expected) report({ message: 'numeral', at: item.at, expected, data: { allowed }, fix: expected })
    }
  },
})
