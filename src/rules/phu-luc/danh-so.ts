import { wholeBlock } from '../../document/block.ts'
import { toRoman } from '../../vietnamese/roman.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/danh-so',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.numerals',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Văn bản có từ hai phụ lục trở lên phải đánh số thứ tự bằng chữ số Ả-rập.',
    en: 'Two or more appendices are numbered in Arabic numerals.',
  },
  messages: {
    number: {
      vi: '«{seen}»: các phụ lục đánh số theo thứ tự, cần «{expected}»',
      en: '«{seen}»: appendices are numbered in order, write «{expected}»',
    },
    single: {
      vi: '«{seen}»: chỉ có một phụ lục nên không cần đánh số',
      en: '«{seen}»: there is only one appendix, it needs no number',
    },
  },
  examples: { right: 'Phụ lục 1 … Phụ lục 2', wrong: 'Phụ lục I … Phụ lục II' },
  check({ document, standard, required, report }) {
    const word = standard.obligation('phu_luc.label')?.value ?? ''
    const labels = document.appendices.flatMap(({ label }) => label ?? [])
    const [only, ...others] = labels
    if (only && others.length === 0) {
      // Others may have been sent apart.
      if (/\d/.test(only.text)) report({ message: 'single', at: wholeBlock(only), expected: word, severity: 'info' })
      return
    }
    for (const [index, label] of labels.entries()) {
      const number = required === 'roman' ? toRoman(index + 1) : String(index + 1)
      const seen =
        /(?<number>[a-zà-ỹ]|[ivxlc]+|\d+)\s*[.:]?$/i.exec(label.text.slice(word.length))?.groups?.number ?? ''
      if (seen.replace(/^0+/, '') === number) continue
      const expected = `${word} ${number}`
      report({ message: 'number', at: wholeBlock(label), expected, fix: expected })
    }
  },
})
