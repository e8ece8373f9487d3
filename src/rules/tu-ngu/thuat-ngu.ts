import type { ComponentId } from '../../document/component.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { type Phrase, phrasesOf, standsFor } from '../terms/phrases.ts'
import { beginsSentence, inCaseOf, isOneWordOff, withCapitalsOf, wrongCapitals } from '../terms/spelling.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'

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

/** @param listed names whose capitals the standard itself gives, for which there is a rule of its own */
const judge = (phrase: Phrase, listed: readonly string[]): Verdict | null => {
  const { text, entries } = phrase
  const terms = entries.terms ?? []
  const term = terms.find(({ name }) => fold(name) === fold(text))
  if (!term) return misspelt(phrase)
  if (text === term.name || term.anyCapitals || listed.includes(term.name) || !standsFor(phrase, term)) return null
  const wrong = wrongCapitals(text, term.name)
  if (!wrong) return null
  const verdict = { message: 'capitals', expected: withCapitalsOf(term.name, text) }
  if (wrong === 'extra' || isFollowedByName(phrase)) return verdict
  return beginsSentence(phrase.block.text, phrase.span.start) ? null : { ...verdict, severity: 'info' }
}

const misspelt = (phrase: Phrase): Verdict | null => {
  const { text, entries } = phrase
  const terms = entries.terms ?? []
  if (terms.some(({ otherWords }) => otherWords?.some((word) => fold(word) === fold(text)))) return null
  const term = terms.find(({ name }) => isOneWordOff(text, name))
  if (!term || !standsFor(phrase, term)) return null
  const isLower = text.charAt(0) === text.charAt(0).toLowerCase()
  if (isLower && !term.lowerCase && text.split(' ').length < LONG) return null
  return { message: 'misspelt', expected: inCaseOf(text, term.name) }
}

/** `Ban dân vận Tỉnh ủy`: a certain body, not the kind of body. */
const isFollowedByName = ({ block, span }: Phrase): boolean => {
  const next = block.text.slice(span.end, span.end + 2)
  return next.startsWith(' ') && next.charAt(1) !== next.charAt(1).toLowerCase()
}
