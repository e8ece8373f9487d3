import { isUpperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { type Phrase, phrasesOf, standsFor } from '../terms/phrases.ts'
import { inCaseOf } from '../terms/spelling.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'

export default defineRule({
  id: 'tu-ngu/loi-thuong-gap',
  component: 'tu_ngu',
  obligation: 'tu_ngu.spelling',
  severity: 'warning',
  needs: 'words',
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
  const { text, entries } = phrase
  const entry = entries.misspellings?.find(({ wrong }) => wrong?.some((each) => fold(each) === fold(text)))
  if (!entry || isName(text) || !standsFor(phrase, entry)) return null
  return { message: 'wrong', expected: inCaseOf(text, entry.name) }
}

/** `Lê Trân Thành`: what has a capital behind its first word is no common word. */
const isName = (text: string): boolean => !isUpperCase(text) && / [A-ZÀ-ỴĐ]/.test(text) && / \p{Lu}/u.test(text)
