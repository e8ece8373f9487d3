import { HAS_LOOK_ALIKE, withLatin } from '../../vietnamese/look-alikes.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'
import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

/** Letters in a row, with their loose marks. */
const LETTERS = /[\p{L}\p{M}]+/gu

/**
 * One word is in one alphabet. Greek letters stand beside Latin ones in units and formulas, and phonetic ones in other
 * languages, so of these only what becomes a Vietnamese word is certain.
 */
const mendedLetters = (letters: string): string => {
  const latin = withLatin(letters)
  const isOneAlphabet = !/\p{Script=Latin}/u.test(letters) || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin)
  if (isOneAlphabet) return letters
  return /\p{Script=Cyrillic}/u.test(letters) || isSyllable(latin) ? latin : letters
}

export default defineRule({
  id: 'chu/gan-giong',
  component: 'chu',
  obligation: 'chu.codes',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Trong một từ không lẫn chữ Kirin, chữ Hy Lạp trông giống chữ La-tinh.',
    en: 'No Cyrillic or Greek letters that look like Latin ones stand within a word.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: có chữ của bảng chữ cái khác trông giống chữ tiếng Việt, tìm kiếm sẽ không thấy; cần gõ lại «{expected}»',
      en: '«{seen}»{others}: has letters of another alphabet that look Vietnamese, which a search does not find; type «{expected}» again',
    },
  },
  examples: { right: 'Ban Bí thư (toàn chữ La-tinh)', wrong: 'Вan Bí thư (chữ В Kirin)' },
  check({ document, report }) {
    const words = oddWords(document, HAS_LOOK_ALIKE, (word) => word.replace(LETTERS, mendedLetters))
    const found = oddWordsReport(words)
    if (found) report(found)
  },
})
