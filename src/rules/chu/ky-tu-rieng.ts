import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

/** Characters for private use, but for U+F000–F0FF: these are the signs of symbol fonts. */
const PRIVATE = /[\ue000-\uefff\uf100-\uf8ff]/
const ALL_PRIVATE = new RegExp(PRIVATE, 'g')

export default defineRule({
  id: 'chu/ky-tu-rieng',
  component: 'chu',
  obligation: 'chu.codes',
  severity: 'warning',
  summary: {
    vi: 'Trong từ không có ký tự của vùng mã dùng riêng, là ký tự máy khác không hiện đúng.',
    en: 'No characters for private use, which other machines do not show, stand within words.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: có ký tự của vùng mã dùng riêng, máy khác không hiện đúng; cần gõ lại từ này',
      en: '«{seen}»{others}: has characters for private use, which other machines do not show; type the word again',
    },
  },
  examples: { right: 'phụ cấp', wrong: 'ph[U+E2A5] cấp' },
  check({ document, report }) {
    const words = oddWords(document, PRIVATE, (word) => word.replace(ALL_PRIVATE, ''))
    // A bullet or a sign stands alone.
    const found = oddWordsReport(words.filter(({ expected }) => /\p{L}/u.test(expected)))
    if (!found) return
    const { expected: _, fix: __, ...unknown } = found
    report(unknown)
  },
})
