import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../src/read/docx/read-docx.ts'
import type { InspectedDocument } from '../../../../src/report/inspect.ts'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { buildDocx, paragraph, section, table } from '../build-docx.ts'
import { HEADER_LAYOUTS } from './header.ts'
import { centred, justified } from './lines.ts'
import { inspectBody, pour } from './pour.ts'

const first = (contents: readonly Content[], type: string): Content => {
  const found = contents.find((content) => content.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found
}

const decision = first(STATE_CONTENTS, 'quyet-dinh')
const letter = first(STATE_CONTENTS, 'cong-van')
const report = first(STATE_CONTENTS, 'bao-cao')
const partyLetter = first(PARTY_CONTENTS, 'cong-van')
const partyPlan = first(PARTY_CONTENTS, 'ke-hoach')

const PAGE_BREAK = paragraph('<w:r><w:br w:type="page"/></w:r>')
const SECTION_BREAK = paragraph('', section({ top: 20, bottom: 20, left: 30, right: 15 }))

/** What begins the next document, by what one would call it. */
const BREAKS = { 'ngắt trang': PAGE_BREAK, 'ngắt phần': SECTION_BREAK, 'chỉ có đoạn trống': paragraph('').repeat(3) }

const documentsIn = (body: string): readonly InspectedDocument[] => inspectBody(body).documents

describe('a file with several documents', () => {
  it.each(Object.entries(BREAKS))('tells them apart: %s', (_, between) => {
    const contents = [letter, decision, report]
    expect(documentsIn(contents.map((content) => pour(content)).join(between))).toEqual(contents.map(expectedOf))
  })

  it.each(Object.entries(HEADER_LAYOUTS))('tells them apart where the header is: %s', (_, header) => {
    const contents = [partyPlan, partyLetter]
    expect(documentsIn(contents.map((content) => pour(content, { header })).join(PAGE_BREAK))).toEqual(
      contents.map(expectedOf),
    )
  })
})

/** A document without header: what was issued with another one. */
const attached = (own: Partial<InspectedDocument>): InspectedDocument => ({
  loai: null,
  tieu_de: null,
  tieu_ngu: null,
  co_quan_cap_tren: null,
  co_quan_ban_hanh: null,
  so_ky_hieu: null,
  dia_danh_ngay: null,
  ten_loai: null,
  trich_yeu: null,
  kinh_gui: [],
  can_cu: [],
  noi_dung: [],
  noi_nhan: [],
  quyen_han: null,
  chuc_vu: null,
  ho_ten: null,
  ban_sao: [],
  ...own,
})

describe('what is issued with a decision', () => {
  const rules = [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định việc sử dụng phòng thực hành của Trường.',
    'Điều 2. Tổ chức thực hiện',
    'Trưởng các khoa có trách nhiệm thực hiện Quy chế này./.',
  ]
  const GUIDE = '(Ban hành kèm theo Quyết định số 87/QĐ-CĐKT ngày 14 tháng 4 năm 2026)'
  const heading = (...lines: readonly string[]): string => lines.map((text) => centred({ text, bold: true })).join('')
  const guide = centred({ text: GUIDE, italic: true })
  const regulation = attached({
    loai: 'quy-che',
    ten_loai: 'QUY CHẾ',
    trich_yeu: 'Sử dụng phòng thực hành',
    noi_dung: rules,
  })

  it.each(Object.entries(BREAKS))('is a document of its own where it has a type: %s', (_, between) => {
    const body = heading('QUY CHẾ', 'Sử dụng phòng thực hành') + guide + rules.map(justified).join('')
    expect(documentsIn(pour(decision) + between + body)).toEqual([expectedOf(decision), regulation])
  })

  it('has agency and title of its own, but no number, in some offices', () => {
    const { superior = [], issuer, title, motto = '' } = decision.header
    const own: Content = {
      name: 'quy chế có phần đầu riêng',
      system: 'nha-nuoc',
      type: 'quy-che',
      header: { superior, issuer, title, motto },
      titled: { name: 'QUY CHẾ', subject: ['Sử dụng phòng thực hành'] },
      body: rules,
      signers: decision.signers,
    }
    const begin = justified(rules[0] ?? '')
    const body = pour(own).replace(begin, guide + begin)
    expect(documentsIn(pour(decision) + PAGE_BREAK + body)).toEqual([expectedOf(decision), expectedOf(own)])
  })

  it.each([
    ['Phụ lục I', 'DANH MỤC THIẾT BỊ'],
    ['PHỤ LỤC', 'DANH MỤC THIẾT BỊ'],
    ['Phụ lục 1', 'Danh mục thiết bị của phòng thực hành'],
  ])('belongs to it where it is an annex: %s', (label, title) => {
    const list = table([
      [paragraph('TT'), paragraph('Thiết bị')],
      [paragraph('1'), paragraph('Máy tiện')],
    ])
    const body = heading(label, title) + centred({ text: GUIDE.replace('Ban hành kèm', 'Kèm') }) + list
    expect(documentsIn(pour(decision) + PAGE_BREAK + body)).toEqual([expectedOf(decision)])
  })

  it('is several annexes', () => {
    const annex = (ordinal: string) =>
      PAGE_BREAK + heading(`Phụ lục ${ordinal}`, 'MẪU BÁO CÁO') + guide + justified('Nội dung báo cáo của đơn vị.')
    expect(documentsIn(pour(letter) + annex('I') + annex('II'))).toEqual([expectedOf(letter)])
  })
})

describe('an annex that is signed on its own', () => {
  const annex =
    ['PHỤ LỤC I: DANH MỤC THIẾT BỊ', '(Kèm theo Quyết định số 87/QĐ-CĐKT)'].map((text) => centred({ text })).join('') +
    justified('Thiết bị của phòng thực hành gồm máy tiện và máy phay.') +
    centred({ text: 'NGƯỜI LẬP BIỂU', bold: true }) +
    paragraph('').repeat(3) +
    centred({ text: 'Kiều Thị Sen', bold: true })

  it('is a document of its own, and an appendix of the one that it follows', () => {
    const { documents } = readDocx('a.docx', buildDocx(pour(decision) + PAGE_BREAK + annex))
    expect(documents.map(({ appendices }) => appendices.length)).toEqual([1, 0])
    const [appendix] = documents[0]?.appendices ?? []
    expect([appendix?.label, ...(appendix?.title ?? []), appendix?.guide].map((block) => block?.text)).toEqual([
      'PHỤ LỤC I:',
      'DANH MỤC THIẾT BỊ',
      '(Kèm theo Quyết định số 87/QĐ-CĐKT)',
    ])
    expect(documents[1]?.components.ho_ten?.text).toBe('Kiều Thị Sen')
    expect(documents[0]?.components.ho_ten?.text).toBe(expectedOf(decision).ho_ten)
  })
})

describe('a form in a frame behind the signature', () => {
  const frame = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single"/>`).join('')
  const form = (...heading: readonly string[]): string =>
    table(
      [
        [
          [
            ...heading.map((text) => centred({ text, bold: true })),
            justified('Em tên là: ............... Lớp: ..........'),
            centred({ text: 'SINH VIÊN', bold: true }),
            paragraph('').repeat(3),
            centred({ text: 'Kiều Thị Sen' }),
          ].join(''),
        ],
      ],
      `<w:tblBorders>${frame}</w:tblBorders>`,
    )

  it.each([
    ['an application', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐƠN XIN HOÃN THI']],
    ['an annex', ['PHỤ LỤC 01', 'ĐƠN XIN HOÃN THI']],
  ])('is no document of its own: %s', (_, heading) => {
    const documents = documentsIn(pour(decision) + PAGE_BREAK + form(...heading))
    expect(documents.map(({ tieu_de, quyen_han, ho_ten }) => ({ tieu_de, quyen_han, ho_ten }))).toEqual([
      {
        tieu_de: decision.header.title,
        quyen_han: expectedOf(decision).quyen_han,
        ho_ten: expectedOf(decision).ho_ten,
      },
    ])
  })
})

describe('a word that names a type', () => {
  it('begins no document inside of the text', () => {
    const content: Content = {
      ...letter,
      body: [
        'Các trường xây dựng kế hoạch theo mẫu gồm:',
        'Báo cáo',
        'Kế hoạch',
        '1. QUYẾT ĐỊNH thành lập ban tổ chức.',
        'Yêu cầu các đơn vị thực hiện./.',
      ],
    }
    expect(documentsIn(pour(content))).toEqual([expectedOf(content)])
  })
})

describe('a list behind the signature', () => {
  const BORDERS =
    '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
  const list = table(
    [
      ['STT', 'HỌ VÀ TÊN', 'CHỨC VỤ'],
      ['1', 'Bạch Thị Ngân', 'Tổ trưởng'],
    ].map((row) => row.map((text) => paragraph(`<w:r><w:t>${text}</w:t></w:r>`))),
    BORDERS,
  )

  it.each([
    [
      'with its heading and guide line',
      centred({ text: 'DANH SÁCH', bold: true }) + centred({ text: '(Kèm theo Quyết định số 87/QĐ-CĐKT)' }),
    ],
    ['without a heading', ''],
  ])('is no part of the signature, %s', (_, heading) => {
    const [document] = documentsIn(pour(decision) + paragraph('') + heading + list)
    const { quyen_han, chuc_vu, ho_ten, noi_nhan } = expectedOf(decision)
    expect(document).toMatchObject({ quyen_han, chuc_vu, ho_ten, noi_nhan })
  })
})
