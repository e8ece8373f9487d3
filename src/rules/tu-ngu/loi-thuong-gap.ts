import { inCaseOf, isUpperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { defineRule } from '../rule.ts'
import { entriesFor, type Phrase, phrasesOf, standsFor } from '../terms/phrases.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'
import type { WordEntry } from '../terms/word-entry.ts'

export default defineRule({
  id: 'tu-ngu/loi-thuong-gap',
  component: 'tu_ngu',
  obligation: 'tu_ngu.spelling',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Không có lỗi chính tả thường gặp («bổ xung», «hổ trợ», «sữa đổi»).',
    en: 'None of the common misspellings stands in the text («bổ xung», «hổ trợ», «sữa đổi»).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»{others}: sai chính tả, viết đúng là «{expected}»',
      en: '«{seen}»{others}: misspelt, it is «{expected}»',
    },
  },
  examples: { right: 'sửa đổi, bổ sung', wrong: 'sửa đổi, bổ xung' },
  check({ document, organisation, report }) {
    const phrases = phrasesOf(document).filter(({ entries }) => entries.misspellings)
    for (const told of reportsOf(phrases, organisation, judge)) report(told)
  },
})

const judge = (phrase: Phrase): Verdict | null => {
  const { text } = phrase
  const entry = misspellingOf(text)
  return entry && standsFor(phrase, entry)
    ? { message: 'wrong', expected: inCaseOf(text, entry.name), mends: true }
    : null
}

const misspellingOf = remembered(
  (text): WordEntry | null =>
    (!isName(text) &&
      entriesFor('misspellings', text).find(({ wrong }) => wrong?.some((each) => fold(each) === fold(text)))) ||
    null,
)

/** `Lê Trân Thành`: what has a capital behind its first word is no common word. */
const isName = (text: string): boolean => / \p{Lu}/u.test(text) && !isUpperCase(text)
