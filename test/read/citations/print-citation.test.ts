import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CitedDocument } from '../../../src/document/citation.ts'
import { parseCitations } from '../../../src/read/citations/parse-citations.ts'
import { printCitation } from '../../../src/read/citations/print-citation.ts'

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const optional = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary)

const types = pick(
  ['Kế hoạch', 'KH'],
  ['Quyết định', 'QĐ'],
  ['Nghị quyết', 'NQ'],
  ['Chương trình hành động', 'CTr'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
)
const party = pick('HU', 'TU', 'TW', 'ĐUK', 'BTCTU', 'BTCTU-BNCTU', 'VPTW/nb')
const state = pick('UBND', 'TTg', 'BNV', 'BCA-C04', 'SNV', 'CAT(PC04)')

const numbers = fc.tuple(fc.integer({ min: 1, max: 4000 }), types, party, state, pick('dang', 'nha-nuoc', 'quy-pham'))
const heads = numbers.map(([number, [word, symbol], partyBody, stateBody, form]) => {
  if (form === 'dang') return [word, `${number}-${symbol}/${partyBody}`] as const
  return [
    word,
    form === 'quy-pham' ? `${number}/2024/${symbol}-${stateBody}` : `${number}/${symbol}-${stateBody}`,
  ] as const
})
const days = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1990, max: 2030 }),
    fc.boolean(),
  )
  .map(([day, month, year, isShort]) =>
    isShort ? `ngày ${day}/${month}/${year}` : `ngày ${day} tháng ${month} năm ${year}`,
  )
const issuers = pick(
  'Huyện ủy Tân Lâm',
  'Ban Thường vụ Tỉnh ủy',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Ủy ban nhân dân tỉnh',
  'Chính phủ',
)
const subjects = pick(
  'công tác dân vận năm 2026',
  'phòng, chống tham nhũng, tiêu cực',
  'đổi mới “Dân vận khéo” ở cơ sở',
)
const places = pick('Điều 5', 'khoản 2 Điều 4 của', 'điểm a khoản 2 Điều 4', 'mục 3 phần II,')

const mentions = fc
  .tuple(optional(places), heads, fc.boolean(), optional(days), optional(issuers), optional(subjects), pick(',', ''))
  .map(([place, [word, number], hasWord, date, issuer, subject, comma]) =>
    [
      place,
      word,
      hasWord ? `số ${number}` : number,
      date && `${comma ? ', ' : ''}${date}`,
      issuer && `của ${issuer}`,
      subject && `về việc ${subject}`,
    ]
      .filter((part) => part !== '')
      .join(' ')
      .replace(' , ', ', '),
  )

/** What a mention says, wherever it stands. */
const said = (cited: CitedDocument) => ({
  type: cited.type,
  form: cited.form,
  hasNumberWord: cited.hasNumberWord,
  number: cited.number && [cited.number.number, cited.number.year, cited.number.symbol],
  date: cited.date?.date ?? cited.date?.year,
  issuer: cited.issuer?.text,
  subject: cited.subject?.text,
  name: cited.name?.text,
  clauses: cited.clauses.map(({ kind, label }) => `${kind} ${label}`),
})

describe('printCitation', () => {
  it('prints the usual form', () => {
    const [cited] = parseCitations(
      'theo khoản 2, Điều 4 của Kế hoạch số 36 - KH/HU, ngày 04/8/2016 của Huyện ủy V/v thi đua',
    )
    expect(cited && printCitation(cited)).toBe(
      'khoản 2 Điều 4 Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện ủy về “thi đua”',
    )
  })

  it('prints laws by name', () => {
    const [cited] = parseCitations('Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024')
    expect(cited && printCitation(cited)).toBe('Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024')
  })

  it('prints what parses the same again', () => {
    fc.assert(
      fc.property(mentions, (text) => {
        const [cited, ...others] = parseCitations(text)
        expect(others).toEqual([])
        if (!cited) throw new Error(`no mention in «${text}»`)
        const print = printCitation(cited)
        const [again, ...more] = parseCitations(print)
        expect(more).toEqual([])
        expect(again && said(again)).toEqual(said(cited))
        expect(again && printCitation(again)).toBe(print)
      }),
      { numRuns: 500 },
    )
  })
})
