import type { Citation } from '../../document/citation.ts'
import type { Message } from '../../document/message.ts'
import { headAndDate, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
import { areSideBySide, dateIsTold, issuerIsTold } from '../citations/told-otherwise.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/thieu-chi-tiet',
  component: 'vien_dan',
  obligation: 'noi_dung.citations',
  severity: 'warning',
  summary: {
    vi: 'Viện dẫn lần đầu ghi đủ tên loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu.',
    en: 'A document that is cited first is cited with type, number, date, issuer and subject.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: viện dẫn lần đầu, thiếu {missing}',
      en: '«{seen}» is cited first here, without {missing}',
    },
  },
  examples: {
    right: 'Công văn số 792-CV/TU, ngày 08/11/2019 của Ban Thường vụ Tỉnh uỷ về việc tăng cường công tác dân vận',
    wrong: 'Công văn số 792-CV/TU về việc tăng cường công tác dân vận',
  },
  check({ document, report }) {
    const mentions = mentionsOf(document)
    mentions.forEach((mention, index) => {
      if (!isJudged(mention)) return
      const missing = missingIn(mention, mentions.slice(index + 1, index + 1 + FURTHEST), mentions[index - 1])
      if (missing.length === 0) return
      const isSlight = missing.every(({ severity }) => severity === 'info')
      report({
        message: 'missing',
        at: headAndDate(mention),
        ...standingAt(mention),
        data: { missing: listed(missing.map(({ name }) => name)) },
        ...(isSlight ? { severity: 'info' } : {}),
      })
    })
  },
})

/** So many documents stand side by side at most of which the issuer is named once. */
const FURTHEST = 5

/**
 * Grounds have rules of their own; appendices and tables name documents in short; a title that is quoted is as it is; a
 * number without its symbol, or without a type, may be anything.
 */
const isJudged = ({ cited, isFirst, isNested, isBeforeOthers }: Mention): boolean =>
  isFirst &&
  !isNested &&
  !isBeforeOthers &&
  cited.form !== 'luat' &&
  cited.typeWord !== null &&
  isWhole(cited) &&
  cited.block.component === 'noi_dung' &&
  !cited.block.cell?.bordered

/** False for a number that could not be read to its end. */
const isWhole = ({ number, block, type }: Citation): boolean => {
  if (!number || number.issuerSymbol === '' || /^\s?[-–/A-ZĐ]/.test(block.text.slice(number.end, number.end + 3)))
    return false
  return number.typeSymbol !== '' || type === null || type === 'cong-van' || number.issuerSymbol.startsWith('QH')
}

interface Missing {
  readonly name: Message
  readonly severity: 'warning' | 'info'
}

const missingIn = ({ cited }: Mention, next: readonly Mention[], last: Mention | undefined): readonly Missing[] => {
  const { date, issuer, subject, form } = cited
  // A legal document has its year, and nearly always its issuer, in its number, and is often cited by that alone.
  const severity = form === 'quy-pham' ? 'info' : 'warning'
  const isShared = isOfNeighbours(cited, next, last)
  const hasIssuer = issuer !== null || issuerIsTold(cited) || isShared
  return [
    ...(date || dateIsTold(cited) ? [] : [{ name: { vi: 'ngày ban hành', en: 'its date' }, severity } as const]),
    ...(hasIssuer ? [] : [{ name: { vi: 'cơ quan ban hành', en: 'its issuer' }, severity } as const]),
    ...(subject || isShared ? [] : [{ name: { vi: 'trích yếu', en: 'its subject' }, severity: 'info' } as const]),
  ]
}

/** «Kết luận số 174-KL/TW ngày …, Kết luận số 178-KL/TW ngày … của Bộ Chính trị»: what is said of several is said once. */
const isOfNeighbours = (cited: Citation, next: readonly Mention[], last: Mention | undefined): boolean => {
  if (last && areSideBySide(last.cited, cited) && issuerIsTold(last.cited)) return true
  let before = cited
  for (const { cited: each } of next) {
    if (!areSideBySide(before, each) || each.number?.issuerSymbol !== cited.number?.issuerSymbol) return false
    if (each.issuer) return true
    before = each
  }
  return false
}

const listed = (names: readonly Message[]): Message => ({
  vi: names.map(({ vi }) => vi).join(', '),
  en: names.map(({ en }) => en).join(', '),
})
