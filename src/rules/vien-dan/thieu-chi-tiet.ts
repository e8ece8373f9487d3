import type { Message } from '../../document/message.ts'
import { issuerIsTold } from '../citations/issuer-is-told.ts'
import { headAndDate, type Mention, mentionsOf, standingAt } from '../citations/mentions.ts'
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
    for (const mention of mentionsOf(document)) {
      if (!isJudged(mention)) continue
      const missing = missingIn(mention)
      if (missing.length === 0) continue
      const isSlight = missing.every(({ severity }) => severity === 'info')
      report({
        message: 'missing',
        at: headAndDate(mention),
        ...standingAt(mention),
        data: { missing: listed(missing.map(({ name }) => name)) },
        ...(isSlight ? { severity: 'info' } : {}),
      })
    }
  },
})

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
  cited.block.component === 'noi_dung' &&
  !cited.block.cell?.bordered

interface Missing {
  readonly name: Message
  readonly severity: 'warning' | 'info'
}

const missingIn = ({ cited }: Mention): readonly Missing[] => {
  const { date, issuer, subject, form } = cited
  // A legal document has its year, and nearly always its issuer, in its number, and is often cited by that alone.
  const severity = form === 'quy-pham' ? 'info' : 'warning'
  return [
    ...(date ? [] : [{ name: { vi: 'ngày ban hành', en: 'its date' }, severity } as const]),
    ...(issuer || issuerIsTold(cited)
      ? []
      : [{ name: { vi: 'cơ quan ban hành', en: 'its issuer' }, severity } as const]),
    ...(subject ? [] : [{ name: { vi: 'trích yếu', en: 'its subject' }, severity: 'info' } as const]),
  ]
}

const listed = (names: readonly Message[]): Message => ({
  vi: names.map(({ vi }) => vi).join(', '),
  en: names.map(({ en }) => en).join(', '),
})
