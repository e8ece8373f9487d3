import type { OfficialDocument } from '../../document/official-document.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { isActing, mayTellOfThePast, timeOf } from '../terms/in-force.ts'
import { type Phrase, phrasesOf } from '../terms/phrases.ts'
import { isOneWordOff, isPlaceName, withWordsOf } from '../terms/spelling.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'

/** Behind these words a name is that of a province, not of a commune, a street or a person. */
const UNIT = /(?:^|[^A-Za-zÀ-ỹ])(?:tỉnh|tỉnh (?:ủy|uỷ|đoàn)) $/i

export default defineRule({
  id: 'tu-ngu/ten-tinh',
  component: 'tu_ngu',
  obligation: 'tu_ngu.provinces',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Tên tỉnh viết đúng dấu và là tên có vào ngày của văn bản (34 tỉnh, thành phố từ 01/7/2025).',
    en: 'Names of provinces have their marks and exist on the day of the document (34 since 1 July 2025).',
  },
  messages: {
    misspelt: {
      vi: '«{seen}»{others}: sai một dấu so với tên tỉnh «{expected}»',
      en: '«{seen}»{others}: one mark off from the province «{expected}»',
    },
    past: {
      vi: '«{seen}»{others}: từ 01/7/2025 không còn là tên tỉnh, nay thuộc «{expected}»',
      en: '«{seen}»{others}: no province any more, it is now part of «{expected}»',
    },
  },
  examples: { right: 'Ủy ban nhân dân tỉnh Lâm Đồng', wrong: 'Ủy ban nhân dân tỉnh Lâm Đông' },
  check({ document, organisation, report }) {
    const phrases = phrasesOf(document).filter((phrase) => phrase.entries.provinces && isProvince(phrase))
    for (const told of reportsOf(phrases, organisation, (phrase) => judge(phrase, document))) report(told)
  },
})

/** What bodies of a province are called by; a hospital or school may keep the name. */
const BODY = /(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng bộ) tỉnh $|tỉnh (?:ủy|uỷ) $/i

const isProvince = ({ block, span }: Phrase): boolean =>
  UNIT.test(block.text.slice(Math.max(0, span.start - 12), span.start))

const judge = (phrase: Phrase, document: OfficialDocument): Verdict | null => {
  const { text, entries } = phrase
  const provinces = entries.provinces ?? []
  const known = provinces.find(({ name, otherWords = [] }) =>
    [name, ...otherWords].some((each) => fold(each) === fold(text)),
  )
  if (known) {
    if (!known.now || timeOf(document, known) !== 'past') return null
    const before = phrase.block.text.slice(0, phrase.span.start)
    if (isActing(phrase) && BODY.test(before)) return { message: 'past', expected: known.now }
    return mayTellOfThePast(phrase, document) ? null : { message: 'past', expected: known.now, severity: 'info' }
  }
  const meant = provinces.find(({ name }) => isOneWordOff(text, name))
  // Without capitals it is no name: "các tỉnh long an toàn".
  if (!meant || !isPlaceName(text)) return null
  return { message: 'misspelt', expected: withWordsOf(meant.name, text), mends: true }
}
