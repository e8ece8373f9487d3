import { defineRule } from '../rule.ts'
import { type Phrase, standsFor } from '../terms/phrases.ts'
import { beginsSentence, withCapitalsOf, withWordsOf } from '../terms/spelling.ts'
import { readingOf, termPhrasesOf } from '../terms/term-readings.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'

export default defineRule({
  id: 'tu-ngu/thuat-ngu',
  component: 'tu_ngu',
  obligation: 'tu_ngu.terms',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Tên cơ quan, tổ chức, chức danh cố định viết đúng chữ, đúng dấu, đúng chữ hoa.',
    en: 'Fixed names of bodies, organisations and offices are written with their own letters, marks and capitals.',
  },
  messages: {
    capitals: {
      vi: '«{seen}»{others}: viết hoa chưa đúng, theo cách viết tên cơ quan, chức danh cần «{expected}»',
      en: '«{seen}»{others}: as the names of bodies and offices are written, the capitals are «{expected}»',
    },
    misspelt: {
      vi: '«{seen}»{others}: sai một dấu so với thuật ngữ «{expected}»',
      en: '«{seen}»{others}: one mark off from the term «{expected}»',
    },
  },
  examples: { right: 'Ủy ban Kiểm tra Huyện ủy', wrong: 'Ủy Ban kiểm tra Huyện ủy' },
  check({ document, standard, organisation, report }) {
    const listed = standard.obligation('noi_dung.capitals')?.value ?? []
    for (const told of reportsOf(termPhrasesOf(document), organisation, (phrase) => judge(phrase, listed))) report(told)
  },
})

/** @param listed names whose capitals the standard itself gives, for which there is a rule of its own */
const judge = (phrase: Phrase, listed: readonly string[]): Verdict | null => {
  const { text, block, span } = phrase
  const reading = readingOf(text)
  if (!reading || !standsFor(phrase, reading.term)) return null
  const { term, problem } = reading
  if (problem === 'misspelt') return { message: 'misspelt', expected: withWordsOf(term.name, text), mends: true }
  if (listed.includes(term.name)) return null
  const verdict = { message: 'capitals', expected: withCapitalsOf(term.name, text), mends: true } as const
  if (problem === 'extra' || isFollowedByName(phrase)) return verdict
  return beginsSentence(block.text, span.start) ? null : { ...verdict, severity: 'info' }
}

/** `Ban dân vận Tỉnh ủy`: a certain body, not the kind of body. */
const isFollowedByName = ({ block, span }: Phrase): boolean => {
  const next = block.text.slice(span.end, span.end + 2)
  return next.startsWith(' ') && next.charAt(1) !== next.charAt(1).toLowerCase()
}
