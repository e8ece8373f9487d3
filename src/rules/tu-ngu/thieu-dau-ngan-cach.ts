import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { type Phrase, phrasesOf, standsFor } from '../terms/phrases.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'

export default defineRule({
  id: 'tu-ngu/thieu-dau-ngan-cach',
  component: 'tu_ngu',
  obligation: 'tu_ngu.enumerations',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Cụm từ cố định có đủ dấu phẩy, gạch nối («chính trị - xã hội», «công chức, viên chức»).',
    en: 'Fixed enumerations have their commas and dashes («chính trị - xã hội», «công chức, viên chức»).',
  },
  messages: {
    missing: {
      vi: '«{seen}»{others}: thiếu dấu giữa các từ, cần «{expected}»',
      en: '«{seen}»{others}: the mark between the words is missing, it is «{expected}»',
    },
  },
  examples: { right: 'tổ chức chính trị - xã hội', wrong: 'tổ chức chính trị xã hội' },
  check({ document, organisation, report }) {
    const phrases = phrasesOf(document).filter(({ entries }) => entries.enumerations)
    for (const told of reportsOf(phrases, organisation, judge)) report(told)
  },
})

const judge = (phrase: Phrase): Verdict | null => {
  const { text, entries } = phrase
  const entry = entries.enumerations?.find(({ name }) => withoutMarks(name) === fold(text))
  if (!entry || !standsFor(phrase, entry)) return null
  const expected = withMarksOf(entry.name, text)
  return { message: 'missing', expected, mends: true, ...(entry.unsure && { severity: 'info' }) }
}

const withoutMarks = (name: string): string => fold(name).replace(/,| -/g, '')

/** The words of a phrase with the marks between those of a name. */
const withMarksOf = (name: string, phrase: string): string => {
  const words = phrase.split(' ')
  return name.replace(/[^ ,-]+/g, () => words.shift() ?? '')
}
