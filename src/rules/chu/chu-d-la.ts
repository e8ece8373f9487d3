import { HAS_D_LIKE, withRealD } from '../../vietnamese/look-alikes.ts'
import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chu/chu-d-la',
  component: 'chu',
  obligation: 'chu.codes',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Chữ Đ, đ ghi bằng chữ của tiếng Việt (U+0110, U+0111), không bằng chữ trông giống của tiếng khác (Ð, Ɖ, ð).',
    en: 'Đ and đ are the letters of Vietnamese (U+0110, U+0111), not those of other languages that look like them (Ð, Ɖ, ð).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: chữ Đ là chữ trông giống của tiếng khác, tìm kiếm sẽ không thấy; cần gõ lại «{expected}»',
      en: '«{seen}»{others}: its Đ is the look-alike of another language, which a search does not find; type «{expected}» again',
    },
  },
  examples: { right: 'Đảng uỷ (Đ là U+0110)', wrong: 'Ðảng uỷ (Ð là U+00D0)' },
  check({ document, report }) {
    const found = oddWordsReport(oddWords(document, HAS_D_LIKE, withRealD))
    if (found) report(found)
  },
})
