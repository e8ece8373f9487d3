import { describe, expect, it } from 'vitest'
import { createBlock } from '../../src/document/block.ts'
import { spanOf, textSource } from '../../src/document/source.ts'

const block = (raw: string, offset = 0) => {
  const source = textSource('a.txt', `${' '.repeat(offset)}${raw}`)
  return createBlock({ raw, locateRaw: ({ start, end }) => ({ source, span: spanOf(start + offset, end + offset) }) })
}

describe('Block', () => {
  it('finds a stretch of the printed text in the source', () => {
    const line = block('Số   970 \t-CV/ĐUK', 5)
    const at = line.text.indexOf('-CV')
    expect(line.text).toBe('Số 970 -CV/ĐUK')
    const { source, span } = line.locate(spanOf(at, at + 3))
    expect(source.text.slice(span.start, span.end)).toBe('-CV')
    expect(line.exact(spanOf(3, 8))).toBe('970 \t-')
  })

  it('takes combining marks along with the last character of a stretch', () => {
    const line = block('hồ sơ'.normalize('NFD'))
    expect(line.exact(spanOf(0, 2)).normalize('NFC')).toBe('hồ')
  })

  it('prints legacy encodings in Unicode and finds the way back', () => {
    const line = block('Ñeà nghò  caùc chi boä', 3)
    expect(line.text).toBe('Đề nghị các chi bộ')
    expect(line.raw).toBe('Ñeà nghò  caùc chi boä')
    expect(line.legacy).toEqual([{ start: 0, end: 18, font: { encoding: 'vni', capitals: false } }])
    const at = line.text.indexOf('các')
    expect(line.exact(spanOf(at, at + 3))).toBe('caùc')
    expect(line.locate(spanOf(0, 2)).span).toEqual({ start: 3, end: 6 })
  })

  it('decodes the stretches that its reader tells, and their slices', () => {
    const raw = 'Số §¶ng céng, café'
    const source = textSource('a.txt', raw)
    const legacy = [{ start: 3, end: 12, font: { encoding: 'tcvn3', capitals: true } }] as const
    const line = createBlock({ raw, legacy, locateRaw: (span) => ({ source, span }) })
    expect(line.text).toBe('Số ĐẢNG CỘNG, café')
    const part = line.slice(spanOf(8, 18))
    expect(part.text).toBe('CỘNG, café')
    expect(part.legacy).toEqual([{ start: 0, end: 4, font: { encoding: 'tcvn3', capitals: true } }])
    expect(part.exact(spanOf(0, 4))).toBe('céng')
  })

  it('gives an empty stretch for something that is missing', () => {
    const line = block('Kính gửi')
    const { span } = line.locate(spanOf(8, 8))
    expect(span).toEqual({ start: 8, end: 8 })
    expect(line.exact(spanOf(8, 8))).toBe('')
  })

  it('is cut into halves that keep their places', () => {
    const line = block('Số: 5/CT-QLT\t\tHà Nội, ngày 01 tháng 02 năm 2020', 3)
    const right = line.slice(spanOf(line.raw.indexOf('Hà'), line.raw.length))
    expect(right.text).toBe('Hà Nội, ngày 01 tháng 02 năm 2020')
    const { source, span } = right.locate(spanOf(0, 6))
    expect(source.text.slice(span.start, span.end)).toBe('Hà Nội')
  })

  it('gives emphasis as stretches of the printed text', () => {
    const raw = 'a   bc d'
    const source = textSource('a.txt', raw)
    const line = createBlock({
      raw,
      emphasis: [{ start: 4, end: 6, bold: true, italic: false }],
      locateRaw: (span) => ({ source, span }),
    })
    expect(line.emphasis).toEqual([{ start: 2, end: 4, bold: true, italic: false }])
  })
})
