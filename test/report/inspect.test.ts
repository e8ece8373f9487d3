import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text/read-text.ts'
import { inspectFile } from '../../src/report/inspect.ts'
import { toTcvn3 } from '../../src/vietnamese/tcvn3.ts'

const LETTER = `ĐẢNG BỘ TỈNH SƠN BÌNH
ĐẢNG UỶ XÃ TÂN LÂM
*
Số 08-CV/ĐU
về việc chuẩn bị hội nghị
ĐẢNG CỘNG SẢN VIỆT NAM
Tân Lâm, ngày 02 tháng 9 năm 2026

Kính gửi: - Các chi bộ;
- Ban Xây dựng Đảng.

Đề nghị các chi bộ thực hiện.
`

describe('inspectFile', () => {
  it('recognises a document in a legacy encoding and shows what stands in the file', () => {
    const inspected = inspectFile(readText('a.txt', toTcvn3(LETTER)), { standard: null, language: 'vi' })
    expect(inspected).toMatchObject({
      he_thong: 'dang',
      documents: [
        {
          loai: 'cong-van',
          tieu_de: toTcvn3('ĐẢNG CỘNG SẢN VIỆT NAM'),
          kinh_gui: [toTcvn3('Các chi bộ;'), toTcvn3('Ban Xây dựng Đảng.')],
          noi_dung: [toTcvn3('Đề nghị các chi bộ thực hiện.')],
        },
      ],
    })
  })
})
