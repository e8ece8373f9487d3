import type { ComponentId } from '../../document/component.ts'
import { fold } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { defineRule } from '../rule.ts'
import { entriesFor, type Phrase, phrasesOf, standsFor } from '../terms/phrases.ts'
import { beginsSentence, isOneWordOff, withCapitalsOf, withWordsOf, wrongCapitals } from '../terms/spelling.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'
import type { WordEntry } from '../terms/word-entry.ts'

/** Their wordings are fixed as a whole, or they are names. */
const ELSEWHERE: readonly (ComponentId | null)[] = [
  'tieu_de',
  'tieu_ngu',
  'ten_loai',
  'so_ky_hieu',
  'chuc_vu',
  'ho_ten',
  'lien_he',
]

/** Words in which a mark may be wrong without a capital, so long that they are no others. */
const LONG = 4

export default defineRule({
  id: 'tu-ngu/thuat-ngu',
  component: 'tu_ngu',
  obligation: 'tu_ngu.terms',
  severity: 'warning',
  needs: 'words',
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
    const phrases = phrasesOf(document).filter(
      ({ block, entries }) => entries.terms && !ELSEWHERE.includes(block.component),
    )
    for (const told of reportsOf(phrases, organisation, (phrase) => judge(phrase, listed))) report(told)
  },
})

/** What is to be said of a way of writing, wherever it stands. */
interface Reading {
  readonly term: WordEntry
  readonly problem: 'extra' | 'missing' | 'misspelt'
}

/** @returns `null` for what is right */
const readingOf = remembered((text): Reading | null => {
  const terms = entriesFor('terms', text)
  const term = terms.find(({ name }) => fold(name) === fold(text))
  if (term) {
    const problem = term.anyCapitals ? null : wrongCapitals(text, term.name)
    return problem && { term, problem }
  }
  const meant = terms.find(({ name }) => isOneWordOff(text, name))
  return meant && !terms.some((each) => isOtherWord(text, each)) && isTerm(text, meant)
    ? { term: meant, problem: 'misspelt' }
    : null
})

const isOtherWord = (text: string, { otherWords }: WordEntry): boolean =>
  otherWords?.some((word) => fold(word) === fold(text)) ?? false

/** Few words in small letters may be others: «bàn tổ chức đại hội», also at the beginning of a sentence. */
const isTerm = (text: string, { name, lowerCase }: WordEntry): boolean => {
  const words = text.split(' ')
  if (lowerCase || words.length >= LONG) return true
  const [first = ''] = words
  const isFirstOff = !fold(name).startsWith(`${fold(first)} `)
  return first !== first.toLowerCase() && !(isFirstOff && wrongCapitals(text, name) === 'missing')
}

/** @param listed names whose capitals the standard itself gives, for which there is a rule of its own */
const judge = (phrase: Phrase, listed: readonly string[]): Verdict | null => {
  const { text, block, span } = phrase
  const reading = readingOf(text)
  if (!reading || !standsFor(phrase, reading.term)) return null
  const { term, problem } = reading
  if (problem === 'misspelt') return { message: 'misspelt', expected: withWordsOf(term.name, text) }
  if (listed.includes(term.name)) return null
  const verdict = { message: 'capitals', expected: withCapitalsOf(term.name, text) }
  if (problem === 'extra' || isFollowedByName(phrase)) return verdict
  return beginsSentence(block.text, span.start) ? null : { ...verdict, severity: 'info' }
}

/** `Ban dân vận Tỉnh ủy`: a certain body, not the kind of body. */
const isFollowedByName = ({ block, span }: Phrase): boolean => {
  const next = block.text.slice(span.end, span.end + 2)
  return next.startsWith(' ') && next.charAt(1) !== next.charAt(1).toLowerCase()
}
