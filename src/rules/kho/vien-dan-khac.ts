import type { CitationFacts } from '../../document/facts.ts'
import { findType, typesWithSymbol } from '../../standards/document-types.ts'
import { shortDay } from '../../standards/short-day.ts'
import { bareLetters } from '../../vietnamese/fold.ts'
import { means } from '../repository/body.ts'
import { type CitedDocument, citedNumber, type Mention } from '../repository/cited-number.ts'
import { defineRepositoryRule, type RepositoryReport } from '../repository/repository-rule.ts'
import { withoutAbout } from '../repository/same-document.ts'

export default defineRepositoryRule({
  id: 'kho/vien-dan-khac',
  component: 'kho',
  obligation: 'kho.citations',
  severity: 'warning',
  summary: {
    vi: 'Văn bản viện dẫn ghi đúng ngày, loại và trích yếu của văn bản được viện dẫn có trong kho.',
    en: 'A citation gives date, type and subject as the cited document of the repository has them.',
  },
  messages: {
    day: {
      vi: 'viện dẫn «{seen}» ngày {citedDay}, nhưng văn bản ấy ({other}) ký ngày {day}; kiểm tra lại ngày',
      en: '«{seen}» is cited as of {citedDay}, yet that document ({other}) is dated {day}; check the date',
    },
    type: {
      vi: 'viện dẫn «{seen}», nhưng văn bản số {text} ({other}) là {type}; kiểm tra lại tên loại, số',
      en: '«{seen}» is cited, yet the document {text} ({other}) is a {type}; check type and number',
    },
    subject: {
      vi: 'viện dẫn «{seen}» về «{citedSubject}», nhưng trích yếu của văn bản ấy ({other}) là «{subject}»; kiểm tra lại số, trích yếu',
      en: '«{seen}» is cited as about «{citedSubject}», yet that document ({other}) is about «{subject}»; check number and subject',
    },
  },
  examples: {
    right: 'Kế hoạch số 36-KH/HU ngày 04/8/2016 (văn bản trong kho ký ngày 04/8/2016)',
    wrong: 'Kế hoạch số 36-KH/HU ngày 14/8/2016 (văn bản trong kho ký ngày 04/8/2016)',
  },
  gathering: citedNumber,
  group({ report }) {
    const documents: CitedDocument[] = []
    return {
      take(entry) {
        if (entry.kind === 'document') {
          if (documents.length < MOST) documents.push(entry)
          return
        }
        // Of a number that so many bear it is not sure which one is meant.
        if (documents.length === 0 || documents.length === MOST) return
        const told = compared(entry, meant(entry, documents))
        if (told) report(told)
      },
    }
  },
})

const MOST = 1000

/** The documents that a mention may mean: of the body that it names, by day, year or subject. */
const meant = (mention: Mention, documents: readonly CitedDocument[]): readonly CitedDocument[] => {
  const { day, dayYear, subject, year } = mention.citation
  const own = documents.filter((document) => document.file !== mention.file && means(mention, document.body))
  if (day !== null) {
    const ofDay = own.filter((document) => document.day === day)
    if (ofDay.length > 0) return ofDay
  }
  const citedYear = day?.slice(0, 4) ?? (dayYear === null ? null : String(dayYear))
  // A number begins anew with every period, so another year is another document, unless it is about the same.
  return own.filter(
    (document) =>
      year !== null ||
      document.day.startsWith(citedYear ?? '') ||
      (subject !== null && withoutAbout(subject) === withoutAbout(document.subject)),
  )
}

const compared = (mention: Mention, documents: readonly CitedDocument[]): RepositoryReport | null => {
  const [document] = documents
  const { citation } = mention
  if (!document || new Set(documents.map(({ body, day }) => `${body.name}|${body.superior}|${day}`)).size > 1)
    return null
  const { day, type, system, text, subject, file: other, known } = document
  const about = { of: mention, seen: citation.text }
  if (citation.day !== null && citation.day !== day) {
    const data = { citedDay: shortDay(citation.day), day: shortDay(day), other }
    // Another term may have come to the number again in the same year.
    return { ...about, message: 'day', expected: shortDay(day), data, ...(known ? {} : { severity: 'info' }) }
  }
  if (type !== null && documents.every((each) => isOfOtherType(citation, each.type, system))) {
    const name = findType(type)?.name ?? type
    return { ...about, message: 'type', expected: name, data: { text, type: name, other } }
  }
  if (citation.day !== null && citation.subject !== null && documents.every((each) => isAboutOther(citation, each))) {
    return {
      ...about,
      message: 'subject',
      // Who cites may put it in other words.
      severity: 'info',
      expected: subject,
      data: { citedSubject: citation.subject, subject, other },
    }
  }
  return null
}

/** Where the symbol tells the type, it contradicts the words already without the document: another rule tells it. */
const isOfOtherType = (
  { types, symbol }: CitationFacts,
  type: string | null,
  system: CitedDocument['system'],
): boolean => {
  if (type === null || types.length === 0 || types.includes(type)) return false
  const ofSymbol = typesWithSymbol(symbol.split(/[/-]/)[0] ?? '', system)
  return ofSymbol.length === 0 || ofSymbol.some(({ id }) => types.includes(id))
}

/** Fewer words in common are no other way to say it. */
const FEWEST_SHARED = 0.34

const isAboutOther = ({ subject }: CitationFacts, document: CitedDocument): boolean => {
  const [cited, printed] = [subject ?? '', document.subject].map(
    (text) => new Set(bareLetters(text).match(/[a-z]{2,}|\d+/g) ?? []),
  )
  if (!cited || !printed || cited.size < 3 || printed.size < 3) return false
  const shared = [...cited].filter((word) => printed.has(word)).length
  return shared < Math.min(cited.size, printed.size) * FEWEST_SHARED
}
