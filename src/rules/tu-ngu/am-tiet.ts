import { andOtherPlaces, standingIn } from '../letters/odd-words.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'
import { isAccepted } from '../words/accepted.ts'
import { suspectSyllables } from '../words/suspect-syllables.ts'
import { wordExcerpt } from '../words/text-words.ts'

/** How many of the likely words are told. */
const MOST_TOLD = 3

export default defineRule({
  id: 'tu-ngu/am-tiet',
  component: 'tu_ngu',
  obligation: 'tu_ngu.syllables',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Từ tiếng Việt ghi đúng âm tiết: phụ âm đầu, vần và thanh hợp nhau, có trong tiếng Việt.',
    en: 'Vietnamese words are made of syllables that the language has: onset, rhyme and tone that go together.',
  },
  messages: {
    impossible: {
      vi: '«{seen}»{others}: tiếng Việt không có âm tiết này, có phải là «{expected}»?',
      en: '«{seen}»{others} is no syllable of Vietnamese, is «{expected}» meant?',
    },
    unknown: {
      vi: '«{seen}»{others}: không thấy tiếng Việt dùng âm tiết này, có phải là «{expected}»?',
      en: '«{seen}»{others}: this syllable is not known to be used in Vietnamese, is «{expected}» meant?',
    },
  },
  examples: { right: 'xây dựng doanh nghiệp', wrong: 'xây dưng doanh nghiêp' },
  check({ document, organisation, report }) {
    for (const { word, others, isSyllable, meant } of suspectSyllables(document)) {
      if (isAccepted(organisation, word.text)) continue
      const [only, ...more] = meant
      report({
        message: isSyllable ? 'unknown' : 'impossible',
        at: wordExcerpt(word),
        ...standingIn(word.block),
        expected: meant.slice(0, MOST_TOLD).join('», «'),
        data: { others: andOtherPlaces(others.length) },
        // Of several likely ones nobody knows which was meant.
        ...(only !== undefined && more.length === 0
          ? { fix: replacements([word, ...others].map((each) => ({ at: wordExcerpt(each), text: only }))) }
          : {}),
      })
    }
  },
})
