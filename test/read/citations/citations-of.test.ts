import { describe, expect, it } from 'vitest'
import { headOf } from '../../../src/document/citation.ts'
import { citationsOf } from '../../../src/read/citations/citations-of.ts'
import { onlyDocument, readBytes } from '../../rules/harness/lint-bytes.ts'

const PAGE = `ĐẢNG BỘ TỈNH SƠN BÌNH
ĐẢNG ỦY XÃ TÂN LÂM
*
Số 08-CV/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Lâm, ngày 15 tháng 6 năm 2026

về việc triển khai Kế hoạch số 12-KH/TU

Kính gửi: Các chi bộ trực thuộc,

Thực hiện Kế hoạch số 12-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về công tác dân vận và Hướng dẫn số 03-
HD/BTGDVTU, ngày 10/3/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy, Đảng ủy yêu cầu các chi bộ triển khai.

Nơi nhận:
- Như trên;
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Thu Hà
`

const documentOf = async (text: string) => onlyDocument(await readBytes('a.txt', text)).document

describe('citationsOf', () => {
  it('reads trích yếu and text in their order, over broken lines too', async () => {
    const citations = citationsOf(await documentOf(PAGE))
    expect(citations.map(({ number }) => number?.symbol)).toEqual(['KH/TU', 'KH/TU', 'HD/BTGDVTU'])
    expect(citations.map(({ block }) => block.component)).toEqual(['trich_yeu', 'noi_dung', 'noi_dung'])
  })

  it('knows where a mention stands that is broken over two lines', async () => {
    const document = await documentOf(PAGE)
    const last = citationsOf(document).at(-1)
    const location = last?.block.locate(headOf(last))
    expect(location && document.source.text.slice(location.span.start, location.span.end)).toBe(
      'Hướng dẫn số 03-\nHD/BTGDVTU',
    )
  })

  it('is parsed once for all who ask', async () => {
    const document = await documentOf(PAGE)
    expect(citationsOf(document)).toBe(citationsOf(document))
  })
})
