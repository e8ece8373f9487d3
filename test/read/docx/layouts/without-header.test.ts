import { describe, expect, it } from 'vitest'
import { paragraph, table } from '../build-docx.ts'
import { cell, centred, justified, runs } from './lines.ts'
import { inspectBody } from './pour.ts'

const title = (...lines: readonly string[]): string => lines.map((text) => centred({ text, bold: true })).join('')
const plain = (...lines: readonly string[]): string => lines.map((text) => paragraph(runs({ text }))).join('')
const NATION = title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')

/** What offices keep beside their official documents: nobody issues these under a number. */
const PAPERS: readonly (readonly [string, string, string])[] = [
  [
    'đơn',
    'khac',
    NATION +
      title('ĐƠN XIN XÁC NHẬN') +
      centred({ text: 'Kính gửi: Ủy ban nhân dân xã Thạch Vân' }) +
      plain('Tôi tên là: ……………………………', 'Sinh ngày: …/…/……', 'Kính đề nghị Ủy ban nhân dân xã xác nhận.') +
      table([[cell(4800, ''), cell(4800, title('Người làm đơn') + centred({ text: '(Ký, ghi rõ họ tên)' }))]]),
  ],
  [
    'tờ khai',
    'khac',
    NATION + title('TỜ KHAI ĐĂNG KÝ SỬ DỤNG PHÒNG') + plain('1. Họ và tên: ………………', '2. Đơn vị: ………………'),
  ],
  [
    'bản kiểm điểm của đảng viên',
    'dang',
    title('ĐẢNG CỘNG SẢN VIỆT NAM', 'BẢN KIỂM ĐIỂM', 'của đảng viên dự bị') +
      plain('Kính gửi: - Chi uỷ chi bộ;', '- Đảng uỷ xã Thạch Vân.', 'Tôi là: ………………', 'Ưu điểm: ………………'),
  ],
  [
    'chương trình họp',
    '',
    title('CHƯƠNG TRÌNH', 'Hội nghị sơ kết công tác văn thư') +
      table([
        ['Thời gian', 'Nội dung', 'Người trình bày'].map((text) => paragraph(text)),
        ['08h00', 'Khai mạc', 'Ban Tổ chức'].map((text) => paragraph(text)),
      ]),
  ],
  ['phụ lục rời', '', title('Phụ lục II', 'MẪU SỔ THEO DÕI') + justified('Sổ có các cột: số thứ tự, ngày, ghi chú.')],
  ['bài viết', '', justified('Buổi sáng ở Thạch Vân bắt đầu bằng tiếng chuông trường học.')],
]

describe('a paper without an official header', () => {
  it.each(PAPERS)('claims no number and no issuer: %s', (_, system, body) => {
    const { he_thong, documents } = inspectBody(body)
    if (system) expect(he_thong).toBe(system)
    for (const { so_ky_hieu, co_quan_ban_hanh, co_quan_cap_tren } of documents) {
      expect([so_ky_hieu, co_quan_ban_hanh, co_quan_cap_tren]).toEqual([null, null, null])
    }
    expect(documents.length).toBeLessThanOrEqual(1)
  })
})
