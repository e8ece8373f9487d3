import { describe, expect, it } from 'vitest'
import type { FiledDocument } from '../../../src/document/facts.ts'
import type { Organisation } from '../../../src/document/organisation.ts'
import { NO_ORGANISATION } from '../../../src/document/organisation.ts'
import { factsOf } from '../../../src/lint/facts/facts-of.ts'
import { parseFacts } from '../../../src/lint/facts/parse-facts.ts'
import { LETTER } from '../../cli/letter.ts'
import { readBytes } from '../../rules/harness/lint-bytes.ts'

const factsOfText = async (text: string, file = 'a.txt', organisation: Organisation = NO_ORGANISATION) =>
  factsOf(await readBytes(file, text), { standard: null, organisation })

const only = async (text: string, file?: string, organisation?: Organisation): Promise<FiledDocument> => {
  const { documents } = await factsOfText(text, file, organisation)
  const [document] = documents
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`)
  return document
}

const STATE = `loai: ke-hoach
he_thong: nha-nuoc
co_quan: { ban_hanh: Ủy ban nhân dân xã An Hòa, viet_tat: UBND }
so: 8
dia_danh: An Hòa
ngay: 2026-03-05
trich_yeu: Tổ chức ngày hội đọc sách
noi_dung: |
  Ủy ban nhân dân xã tổ chức ngày hội đọc sách.
ky: { chuc_vu: Chủ tịch, ho_ten: Phạm Gia Bảo }
`

const withText = (text: string): string => STATE.replace('Ủy ban nhân dân xã tổ chức ngày hội đọc sách.', text)

describe('facts of a document', () => {
  it('tell who issued what when, to whom, and where that stands', async () => {
    expect(await only(LETTER)).toMatchObject({
      system: 'dang',
      standard: 'hd05-2026',
      type: 'cong-van',
      issuer: { text: 'ĐẢNG UỶ XÃ AN HOÀ', at: { line: 2, column: 1, endLine: 2, endColumn: 18 } },
      superior: { text: 'ĐẢNG BỘ TỈNH LÂM SƠN' },
      number: { text: '12-CV/ĐU', number: 12, suffix: '', year: null, symbol: 'CV/ĐU', at: { line: 4, column: 4 } },
      date: { day: '2026-06-15' },
      subject: { text: 'về việc chuẩn bị hội nghị sơ kết' },
      signers: [{ name: 'Nguyễn Văn Hoà', title: 'PHÓ BÍ THƯ' }],
      addressees: [{ text: 'Các chi bộ trực thuộc' }],
      recipients: [],
      attachments: { named: [], present: [] },
    })
  })

  it('are one line of JSON that is read back the same', async () => {
    const facts = await factsOfText(LETTER)
    const line = JSON.stringify(facts)
    expect(line).not.toContain('\n')
    expect(parseFacts(line, 'a.ndjson', 1)).toEqual(facts)
  })

  it('have no number while it is blank', async () => {
    expect((await only(LETTER.replace('Số 12-', 'Số     -'))).number).toBeNull()
  })

  it('have no number where the line runs on', async () => {
    const text = LETTER.replace('Số 12-CV/ĐU', 'Số 12-CV/ĐU An Hoà, ngày l5 tháng 6')
    expect((await only(text)).number).toBeNull()
  })

  it.each([
    ['12b', { number: 12, suffix: 'b', text: '12b-CV/ĐU' }],
    ['007', { number: 7, suffix: '', text: '007-CV/ĐU' }],
  ])('take the number %s apart', async (number, expected) => {
    expect((await only(LETTER.replace('Số 12', `Số ${number}`))).number).toMatchObject(expected)
  })

  it('know the year between the slashes of a legal normative document', async () => {
    const text = LETTER.replace('Số 12-CV/ĐU', 'Số 05/2026/QĐ-UBND')
    expect((await only(text)).number).toMatchObject({ number: 5, year: 2026, symbol: 'QĐ-UBND' })
  })
})

describe('the period of a document', () => {
  const terms = [{ from: '2021-06-01', to: '2026-05-31' }, { from: '2026-06-10' }]

  it.each([
    ['the year of a State document', STATE, [], { from: '2026-01-01', known: true }],
    [
      'the year of a Party document without terms, with less certainty',
      LETTER,
      [],
      { from: '2026-01-01', known: false },
    ],
    ['the term that it falls into', LETTER, terms, { from: '2026-06-10', known: true }],
    [
      'the year where it falls between two terms',
      LETTER.replace('ngày 15', 'ngày 05'),
      terms,
      { from: '2026-01-01', known: false },
    ],
    [
      'the year before the first term',
      LETTER.replace('năm 2026', 'năm 2019'),
      terms,
      { from: '2019-01-01', known: false },
    ],
  ])('is %s', async (_, text, known, expected) => {
    const file = text === STATE ? 'a.yaml' : 'a.txt'
    expect((await only(text, file, { ...NO_ORGANISATION, terms: known })).period).toEqual(expected)
  })
})

describe('attachments that are named', () => {
  it.each([
    ['theo chương trình (kèm theo Phụ lục 2).', ['2']],
    ['theo Phụ lục II kèm theo Kế hoạch này.', ['2']],
    ['theo danh mục tại Phụ lục đính kèm.', ['']],
    ['theo Phụ lục số 3 gửi kèm; nhắc lại Phụ lục 3 kèm theo.', ['3']],
    ['theo Phụ lục IV kèm theo Thông tư số 12/2025/TT-BTC ngày 05/3/2025.', []],
    ['theo mẫu kèm theo Phụ lục IV của Thông tư số 12/2025/TT-BTC.', []],
    ['theo các mẫu kèm theo phụ lục vi phạm.', ['']],
    ['theo Phụ lục 2.', []],
    ['theo danh mục (kèm theo Phụ lục 1, 2 và 4).', ['1', '2', '4']],
    ['theo danh mục (kèm theo Phụ lục I, Phụ lục II).', ['1', '2']],
    ['theo Phụ lục 1 và Phụ lục số 2 kèm theo Kế hoạch này.', ['1', '2']],
    ['gửi kèm theo Phụ lục 1, 2 bản.', ['1']],
    ['theo mẫu kèm theo Phụ lục 1, 2 của Thông tư số 12/2025/TT-BTC.', []],
    ['theo Phụ lục I, II kèm theo Thông tư số 12/2025/TT-BTC.', []],
    ['theo đề cương (kèm theo Phụ lục 1, Kế hoạch 2).', ['1']],
  ])('%s', async (text, expected) => {
    const { attachments } = await only(withText(text), 'a.yaml')
    expect(attachments.named.map((each) => each.text)).toEqual(expected)
  })

  it('are compared with those of the file', async () => {
    const text = `${STATE}phu_luc:\n  - { tieu_de: Chương trình, noi_dung: Chào cờ. }\n  - { tieu_de: Kinh phí, noi_dung: Không có. }\n`
    expect((await only(text, 'a.yaml')).attachments.present).toEqual(['1', '2'])
  })
})

describe('citations', () => {
  it.each([
    ['Trả lời Công văn số 15/STC-NS ngày 10/02/2026 của Sở Tài chính về ngân sách, xã báo cáo.', true],
    ['Phúc đáp nội dung Công văn số 15/STC-NS ngày 10/02/2026 của Sở Tài chính về ngân sách, xã báo cáo.', true],
    ['Thực hiện Công văn số 15/STC-NS ngày 10/02/2026 của Sở Tài chính về ngân sách, xã báo cáo.', false],
  ])('%s', async (text, isAnswered) => {
    const { citations } = await only(withText(text), 'a.yaml')
    expect(citations).toMatchObject([
      {
        text: 'Công văn số 15/STC-NS',
        number: 15,
        symbol: 'STC-NS',
        types: ['cong-van'],
        day: '2026-02-10',
        dayYear: 2026,
        issuer: 'Sở Tài chính',
        isAnswered,
      },
    ])
  })
})
