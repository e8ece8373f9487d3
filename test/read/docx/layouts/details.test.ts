import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../src/read/docx/read-docx.ts'
import { type Content, expectedOf, type Header } from '../../layouts/content.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { buildDocx, paragraph, table } from '../build-docx.ts'
import { alternatives, anchored, drawn, shape, textBox, vmlLine } from '../build-shapes.ts'
import { LEFT, linesOf, paragraphs, RIGHT } from './header.ts'
import { cell, centred, cutRuns, type Line, runs, stacked } from './lines.ts'
import { inspectBody, pour } from './pour.ts'

const contentOf = (contents: readonly Content[], type: string): Content => {
  const found = contents.find((content) => content.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found
}

const decision = contentOf(STATE_CONTENTS, 'quyet-dinh')
const plan = contentOf(STATE_CONTENTS, 'ke-hoach')
const report = contentOf(STATE_CONTENTS, 'bao-cao')
const letter = contentOf(STATE_CONTENTS, 'cong-van')
const partyPlan = contentOf(PARTY_CONTENTS, 'ke-hoach')

const isRead = (content: Content, body: string): void => {
  const { he_thong, documents } = inspectBody(body)
  expect({ he_thong, documents }).toEqual({ he_thong: content.system, documents: [expectedOf(content)] })
}

const CENTRED = '<w:jc w:val="center"/>'
const under = { length: 30, top: 7 }
const own = (drawing: string) => (line: Line) => paragraph(runs(line) + drawing, CENTRED)
const below = (drawing: string) => (line: Line) => centred(line) + paragraph(drawing, CENTRED)

/** A heading with the line beneath it, by how the line is made. */
const RULES: Readonly<Record<string, (heading: Line) => string>> = {
  'nét vẽ neo ở chính dòng ấy': own(drawn(under)),
  'nét vẽ neo ở đoạn trống bên dưới': below(drawn({ length: 30, top: 0.5 })),
  'đường nối': own(anchored(shape('straightConnector1', under), under)),
  'nét vẽ cho Word mới và cho Word cũ': own(alternatives(drawn(under), vmlLine(30, 7))),
  'nét VML': below(vmlLine(30, 0.5)),
  'đường nối VML': below(
    '<w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-top:1mm;width:30mm;height:0"/></w:pict></w:r>',
  ),
  'viền dưới của đoạn': (heading) =>
    paragraph(runs(heading), `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1"/></w:pBdr>${CENTRED}`),
  'viền dưới của ô': (heading) =>
    table([[`<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="4"/></w:tcBorders></w:tcPr>${centred(heading)}`]]),
  'gạch chân': (heading) => centred({ ...heading, underline: true }),
}

const TYPED_RULES = ['-----', '---------------', '_______', '———', '* * *'] as const

/** A header in a table with lines under agency and motto. */
const ruled =
  (rule: (heading: Line) => string) =>
  (header: Header): string => {
    const { names, number, titles, place } = linesOf(header)
    const last = (lines: readonly Line[]) => lines.slice(-1).map(rule).join('')
    const left = paragraphs(names.slice(0, -1)) + last(names) + paragraphs(number)
    const right = paragraphs(titles.slice(0, -1)) + last(titles) + paragraphs(place)
    return table([[cell(LEFT, left), cell(RIGHT, right)]]) + paragraph('')
  }

describe('lines under headings', () => {
  it.each(Object.entries(RULES))('%s', (_, rule) => {
    const body = pour(plan, { header: ruled(rule) })
    isRead(plan, body)
    const [document] = readDocx('van-ban.docx', buildDocx(body)).documents
    for (const component of ['co_quan_ban_hanh', 'tieu_ngu'] as const) {
      const last = document?.components[component]?.blocks.at(-1)
      expect(last?.style?.ruleBelow, component).not.toBeNull()
    }
  })

  it.each(TYPED_RULES)('typed as «%s»', (dashes) => {
    const header = ruled((heading) => centred(heading) + centred({ text: dashes }))
    isRead(plan, pour(plan, { header }))
  })
})

describe('the title of a document', () => {
  const { titled } = partyPlan
  const separate = centred({ text: titled?.name ?? '', bold: true })

  it('stands in one paragraph with its trích yếu', () => {
    const lines = [titled?.name ?? '', ...(titled?.subject ?? [])].map((text) => ({ text, bold: true }))
    const subject = (titled?.subject ?? []).map((text) => centred({ text, bold: true })).join('')
    isRead(partyPlan, pour(partyPlan).replace(separate + subject, paragraph(stacked(lines), CENTRED)))
  })

  it('has a drawn line beneath instead of dashes', () => {
    const dashes = centred({ text: titled?.separator ?? '' })
    isRead(partyPlan, pour(partyPlan).replace(dashes, paragraph(drawn({ length: 30, top: 1 }), CENTRED)))
  })
})

describe('how the issuer is reached', () => {
  it.each([plan, partyPlan])('is no recipient and no signer: $name', (content) => {
    const contact = 'Địa chỉ: Số 5, đường Hoà Bình; Điện thoại: 0200.123.456'
    const read = readDocx('a.docx', buildDocx(pour(content) + centred({ text: contact })))
    expect(read.documents.map(({ components }) => components.lien_he?.text)).toEqual([contact])
    isRead(content, pour(content) + centred({ text: contact }))
  })
})

describe('addressees in a table', () => {
  it('end with it, whatever mark the last one has', () => {
    const content: Content = { ...letter, addressees: ['Sở Nội vụ;', 'Sở Tài chính;'] }
    const beside = (addressees: readonly string[]): string =>
      table([
        [
          cell(2000, centred({ text: 'Kính gửi:' })),
          cell(7600, addressees.map((text) => paragraph(runs({ text: `- ${text}` }))).join('')),
        ],
      ])
    const body = pour(content, { addressees: beside }).replace(`</w:tbl>${paragraph('')}`, '</w:tbl>')
    isRead(content, body)
  })
})

describe('what does not belong to the text', () => {
  it('is left out where it is hidden or white on white', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>, ngày 99 tháng 99 năm 9999</w:t></w:r>'
    const white = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Số: 99/UBND-XX</w:t></w:r>'
    const body = pour(letter)
      .replaceAll('</w:p></w:tc>', `${hidden}</w:p></w:tc>`)
      .replace('<w:tc>', `<w:tc>${paragraph(white)}`)
    isRead(letter, paragraph(white) + body + paragraph(hidden))
  })

  it('is the mark of a draft in a text box', () => {
    isRead(letter, paragraph(textBox(paragraph('DỰ THẢO'))) + pour(letter))
  })

  it.each(['DỰ THẢO', 'Dự thảo lần 2', 'HỎA TỐC', 'KHẨN', 'MẬT'])('is the mark «%s», wherever it stands', (mark) => {
    const note = centred({ text: mark, bold: true })
    const number = centred({ text: letter.header.number ?? '', size: 26 })
    isRead(letter, note + pour(letter))
    isRead(letter, pour(letter).replace(number, number + note))
  })

  it.each(['(Đã ký)', 'Đã ký', '(đã ký)'])('is «%s» above the name', (note) => {
    const signed = pour(plan).replace(
      paragraph('', CENTRED).repeat(2),
      paragraph('', CENTRED) + centred({ text: note, italic: true }),
    )
    expect(signed).toContain(note)
    isRead(plan, signed)
  })

  it.each(['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)', '(Chữ ký, dấu)'])('is the hint «%s»', (hint) => {
    const unnamed = { ...plan, signers: [{ quyen_han: ['TM. ỦY BAN NHÂN DÂN'], chuc_vu: ['CHỦ TỊCH'], ho_ten: null }] }
    const title = centred({ text: 'CHỦ TỊCH', bold: true })
    isRead(unnamed, pour(unnamed).replace(title, title + centred({ text: hint, italic: true })))
  })
})

describe('letters and runs', () => {
  const everywhere = [decision, letter, partyPlan].map((content) => [content.name, content] as const)

  it.each(everywhere)('with combining marks: %s', (_, content) => isRead(content, pour(content).normalize('NFD')))

  it.each(everywhere)('cut into runs inside of words: %s', (_, content) => {
    isRead(content, cutRuns(pour(content), 3))
  })

  it.each(everywhere)('with no-break spaces: %s', (_, content) => {
    isRead(content, pour(content).replace(/(?<=<w:t[^>]*>[^<]*) (?=[^<]*<\/w:t>)/gu, '\u00a0'))
  })
})

describe('several signers', () => {
  it('stand above the recipients of a joint document, the lead on the right', () => {
    const joint: Content = {
      ...partyPlan,
      header: {
        ...partyPlan.header,
        superior: ['TỈNH UỶ BÌNH LƯU'],
        issuer: ['BAN TỔ CHỨC -', 'BAN TUYÊN GIÁO VÀ DÂN VẬN'],
        number: 'Số 11-KH/BTCTU-BTGDVTU',
      },
      signers: [
        {
          quyen_han: ['K/T TRƯỞNG BAN', 'TUYÊN GIÁO VÀ DÂN VẬN'],
          chuc_vu: ['PHÓ TRƯỞNG BAN'],
          ho_ten: 'Vi Thị Mai Lan',
        },
        { chuc_vu: ['TRƯỞNG BAN TỔ CHỨC'], ho_ten: 'Quách Đình Dũng' },
      ],
    }
    const list = ['Nơi nhận:', ...(joint.recipients ?? []).map((text) => `- ${text}`)]
    const recipients = list.map((text) => paragraph(runs({ text }))).join('')
    const signatures = pour({ ...joint, recipients: [] })
    isRead(joint, signatures + paragraph('') + recipients)
  })
})

describe('a text retyped without its line breaks', () => {
  const joined = (lines: readonly (string | undefined)[]): string =>
    paragraph(runs({ text: lines.filter((line) => line !== undefined).join(' ') }))

  it.each([decision, plan, report].map((content) => [content.name, content] as const))('%s', (_, content) => {
    const { titled, recipients = [], signers } = content
    const header = ({ superior = [], issuer, number, title, motto, place }: Header): string =>
      joined([...superior, ...issuer, number]) + joined([title, motto, place])
    const foot = (): string => {
      const signature = signers.flatMap(({ quyen_han = [], chuc_vu, ho_ten }) => [
        ...quyen_han,
        ...chuc_vu,
        ho_ten ?? '',
      ])
      return ['Nơi nhận:', ...recipients].map((text) => paragraph(runs({ text }))).join('') + joined(signature)
    }
    const title = [titled?.name ?? '', ...(titled?.subject ?? [])]
    const lines = title.map((text) => centred({ text, bold: true })).join('')
    isRead(content, pour(content, { header, foot }).replace(lines, joined(title)))
  })

  it('keeps a name whole that ends with the word for a body', () => {
    const [document] = inspectBody(
      joined(['UBND TỈNH BÌNH LƯU', 'SỞ NỘI VỤ', 'Số: 12/TTr-SNV']) +
        joined(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']) +
        joined(['TỜ TRÌNH', 'Về việc giao chỉ tiêu']),
    ).documents
    expect(document).toMatchObject({ co_quan_cap_tren: 'UBND TỈNH BÌNH LƯU', co_quan_ban_hanh: 'SỞ NỘI VỤ' })
  })
})
