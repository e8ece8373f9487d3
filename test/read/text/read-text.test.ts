import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRecipientList } from '../../../src/document/recipient-list.ts'
import { readText } from '../../../src/read/text/read-text.ts'

const read = (text: string) => {
  const [document] = readText('a.txt', text).documents
  if (!document) throw new Error('nothing read')
  return document
}

const source = (name: string) =>
  read(readFileSync(new URL(`../../../examples/nguon/${name}.txt`, import.meta.url), 'utf8'))

const texts = (document: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(document.components).map(([id, component]) => [id, component?.text]))

describe('readText on the source documents', () => {
  it('reads a letter whose seal was read as text', () => {
    const document = source('cong-van-970')
    expect(document).toMatchObject({ system: 'dang', type: 'cong-van', date: { year: 2020, month: 3, day: 17 } })
    expect(texts(document)).toMatchObject({
      tieu_de: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      co_quan_cap_tren: 'ĐẢNG BỘ TỈNH THANH HÓA',
      co_quan_ban_hanh: 'ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH',
      so_ky_hieu: 'Số 970 -CV/ĐUK',
      trich_yeu: 'V/v lãnh đạo, chỉ đạo thực hiện “Năm dân vận khéo” 2020',
      quyen_han: 'T/M BAN THƯỜNG VỤ',
      ho_ten: 'Đỗ Xuân Phong',
    })
    expect(document.components.co_quan_ban_hanh?.separator?.text).toBe('*')
    expect(document.components.noi_dung?.blocks).toHaveLength(8)
    expect(parseRecipientList(document.components.noi_nhan?.blocks ?? []).items).toHaveLength(5)
  })

  it('reads a letter to several addressees', () => {
    const document = source('cong-van-554')
    expect(document.components.co_quan_ban_hanh?.text).toBe('ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH')
    expect(document.components.trich_yeu?.text).toBe('Thực hiện công tác dân vận năm 2022')
    expect(parseRecipientList(document.components.kinh_gui?.blocks ?? []).items.map((item) => item.name)).toEqual([
      'Các đồng chí trong Đảng ủy Khối',
      'Các chi ủy, đảng ủy cơ sở',
      'Ban Thường vụ Đoàn Khối',
    ])
    expect(document.components.chuc_vu?.text).toBe('PHÓ BÍ THƯ')
  })

  it('reads a plan that lost its header and its authority', () => {
    const document = source('ke-hoach-27')
    expect(document).toMatchObject({ system: 'dang', type: 'ke-hoach' })
    expect(Object.keys(document.components)).not.toContain('tieu_de')
    expect(document.components.ten_loai?.text).toBe('KẾ HOẠCH')
    expect(document.components.trich_yeu?.text).toMatch(/^Thực hiện công tác Dân vận.*năm 2020$/)
    expect(document.signatures).toEqual([expect.objectContaining({ quyen_han: null, chuc_vu: null })])
    expect(document.components.ho_ten?.text).toBe('Trương Thanh Long')
  })

  it('reads emphasis that runs over two lines', () => {
    const document = source('cong-van-447')
    expect(document.components.trich_yeu?.blocks.map((block) => block.text)).toEqual([
      'V/v tiếp tục đẩy mạnh phong trào',
      'thi đua “Dân vận khéo” năm 2017',
    ])
    expect(parseRecipientList(document.components.noi_nhan?.blocks ?? []).items).toHaveLength(8)
  })

  it('points every line at its place in the file', () => {
    for (const name of ['cong-van-970', 'cong-van-554', 'ke-hoach-27', 'cong-van-447']) {
      for (const block of source(name).blocks) {
        const { source: file, span } = block.locate({ start: 0, end: block.text.length })
        const stands = file.text.slice(span.start, span.end).replace(/\*/g, '').replace(/\s+/g, ' ')
        expect(stands.trim()).toBe(block.text.replace(/\*/g, '').trim())
      }
    }
  })
})

describe('readText', () => {
  it('finds no document in nothing', () => {
    expect(readText('a.txt', '\n \n').documents).toEqual([])
  })

  it('reads the right column before the left one', () => {
    const document = read(
      'ĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 27 tháng 5 năm 2026\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG\n*\nSố 05-HD/VPTW\n\nHƯỚNG DẪN\nthể thức văn bản\n-----\n\nNội dung.\n',
    )
    expect(texts(document)).toMatchObject({
      co_quan_cap_tren: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
      co_quan_ban_hanh: 'VĂN PHÒNG',
      ten_loai: 'HƯỚNG DẪN',
      trich_yeu: 'thể thức văn bản',
      noi_dung: 'Nội dung.',
    })
    expect(document.components.trich_yeu?.separator?.text).toBe('-----')
  })

  it('takes grounds that stand as lines of their own apart from the text', () => {
    const document = read(
      'Số 01-KH/ĐU\nKẾ HOẠCH\nkiểm tra\n-----\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.\n\nĐảng uỷ xây dựng kế hoạch như sau:\n',
    )
    expect(document.components.can_cu?.blocks).toHaveLength(2)
    expect(document.components.noi_dung?.text).toBe('Đảng uỷ xây dựng kế hoạch như sau:')
  })

  it('reads an appendix behind the signature', () => {
    const document = read(
      'Số 01-KH/ĐU\nKẾ HOẠCH\nkiểm tra\n-----\nNội dung.\n\nNơi nhận:\n- Lưu VP.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Văn An\n\fPhụ lục 1\nDANH SÁCH CHI BỘ\n(kèm theo Kế hoạch số 01-KH/ĐU)\nChi bộ Một\n',
    )
    expect(document.appendices).toHaveLength(1)
    expect(document.appendices[0]?.label?.text).toBe('Phụ lục 1')
    expect(document.appendices[0]?.body.map((block) => block.text)).toEqual(['Chi bộ Một'])
    expect(document.components.noi_dung?.text).toBe('Nội dung.')
  })
})
