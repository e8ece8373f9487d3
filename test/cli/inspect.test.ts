import { describe, expect, it } from 'vitest'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

describe('dvk inspect --format json', () => {
  it('gives one object a file, with every component as printed', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, stdout, stderr } = await runDvk(['inspect', '--format', 'json', 'a.txt'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'a.txt',
        format: 'text',
        he_thong: 'dang',
        standard: 'hd05-2026',
        documents: [
          {
            loai: 'cong-van',
            tieu_de: 'ĐẢNG CỘNG SẢN VIỆT NAM',
            tieu_ngu: null,
            co_quan_cap_tren: 'ĐẢNG BỘ TỈNH LÂM SƠN',
            co_quan_ban_hanh: 'ĐẢNG UỶ XÃ AN HOÀ',
            so_ky_hieu: 'Số 12-CV/ĐU',
            dia_danh_ngay: 'Lâm Sơn, ngày 15 tháng 6 năm 2026',
            ten_loai: null,
            trich_yeu: 'về việc chuẩn bị hội nghị sơ kết',
            kinh_gui: ['Các chi bộ trực thuộc;'],
            can_cu: [],
            noi_dung: ['Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo cho hội nghị sơ kết.'],
            noi_nhan: ['Như trên;', 'Lưu Văn phòng Đảng uỷ xã.'],
            quyen_han: 'T/M BAN THƯỜNG VỤ',
            chuc_vu: 'PHÓ BÍ THƯ',
            ho_ten: 'Nguyễn Văn Hoà',
            ban_sao: [],
          },
        ],
      },
    ])
  })

  it('names the standard of --standard', async () => {
    const { stdout } = await runDvk(['inspect', '-f', 'json', '--standard', 'hd11-2004', '-'], { stdin: LETTER })
    expect(JSON.parse(stdout)).toMatchObject([{ file: '<stdin>', standard: 'hd11-2004' }])
  })

  it('tells of a file that cannot be read, ends with 2 and goes on', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'thu-muc/': '' })
    const { code, stdout } = await runDvk(['inspect', '-f', 'json', 'khong-co.txt', 'thu-muc', 'a.txt'], { cwd })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([
      { file: 'khong-co.txt', error: expect.stringContaining('không có tệp này') },
      { file: 'thu-muc', error: expect.stringContaining('đây là thư mục') },
      { file: 'a.txt', documents: [{ loai: 'cong-van' }] },
    ])
  })
})

describe('dvk inspect', () => {
  it('prints an outline', async () => {
    const text = LETTER.replace(
      'Ban Thường vụ',
      'I. MỤC ĐÍCH\n\nMở đầu.\n\n1. Yêu cầu chung.\n\n2. Yêu cầu riêng.\n\nII. TỔ CHỨC THỰC HIỆN\n\nBan Thường vụ',
    )
    const cwd = folderWith({ 'a.txt': text })
    const { code, stdout } = await runDvk(['inspect', 'a.txt'], { cwd })
    expect(code).toBe(0)
    const lines = stdout.split('\n').map((line) => line.trimEnd())
    expect(lines.slice(0, 2)).toEqual(['a.txt', '  công văn · văn bản của Đảng · 05-HD/VPTW'])
    expect(lines).toContain('    Số và ký hiệu     Số 12-CV/ĐU')
    expect(lines).toContain('    Tiêu ngữ          –')
    expect(stdout).toMatch(
      /Nội dung +6 đoạn\n +I\. MỤC ĐÍCH\n {24}1\. Yêu cầu chung\.\n {24}2\. Yêu cầu riêng\.\n {22}II\. TỔ CHỨC/,
    )
  })
})
