import type { OfficialDocument } from '../../document/official-document.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { isActing, mayTellOfThePast, timeOf } from '../terms/in-force.ts'
import { type Phrase, phrasesOf } from '../terms/phrases.ts'
import { reportsOf, type Verdict } from '../terms/told-of-phrases.ts'
import type { WordEntry } from '../terms/word-entry.ts'

export default defineRule({
  id: 'tu-ngu/ten-bo',
  component: 'tu_ngu',
  obligation: 'tu_ngu.ministries',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Bộ, cơ quan ngang bộ được gửi, được giao việc là bộ có vào ngày của văn bản (đổi từ 01/3/2025).',
    en: 'Ministries that are addressed or given tasks exist on the day of the document (they changed on 1 March 2025).',
  },
  messages: {
    past: {
      vi: '«{seen}»{others}: từ 01/3/2025 không còn bộ này, chức năng chính nay thuộc «{expected}»',
      en: '«{seen}»{others}: there is no such ministry since 1 March 2025, its main tasks are now those of «{expected}»',
    },
    future: {
      vi: '«{seen}»{others}: bộ này có từ 01/3/2025, sau ngày của văn bản; cần xem lại ngày hoặc tên bộ',
      en: '«{seen}»{others}: this ministry exists since 1 March 2025, after the day of the document; check the day or the name',
    },
  },
  examples: { right: 'Kính gửi: Bộ Nông nghiệp và Môi trường', wrong: 'Kính gửi: Bộ Tài nguyên và Môi trường' },
  check({ document, organisation, report }) {
    const phrases = phrasesOf(document).filter(({ entries }) => entries.ministries)
    for (const told of reportsOf(phrases, organisation, (phrase) => judge(phrase, document))) report(told)
  },
})

const judge = (phrase: Phrase, document: OfficialDocument): Verdict | null => {
  const ministry = phrase.entries.ministries?.find(({ name }) => isNamed(phrase, name))
  if (!ministry) return null
  switch (timeOf(document, ministry)) {
    case 'past':
      return told(phrase, ministry, document)
    case 'future':
      return { message: 'future', expected: '', severity: 'info' }
    case 'present':
      return null
  }
}

const told = (phrase: Phrase, { now = '' }: WordEntry, document: OfficialDocument): Verdict | null => {
  if (isActing(phrase)) return { message: 'past', expected: now }
  return mayTellOfThePast(phrase, document) ? null : { message: 'past', expected: now, severity: 'info' }
}

/** With its capital, whatever dash stands in it. */
const isNamed = ({ text }: Phrase, name: string): boolean => /^[BUỦ]/.test(text) && letters(text) === letters(name)

const letters = (text: string): string => fold(text).replace(/[^a-zà-ỹ]+/g, ' ')
