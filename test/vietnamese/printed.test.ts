import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/vietnamese/printed.ts'

describe('printed', () => {
  it('keeps a clean text as it is', () => {
    const { text, rawOffset, textIndex } = printed('Số 05-HD/VPTW')
    expect(text).toBe('Số 05-HD/VPTW')
    expect(rawOffset(3)).toBe(3)
    expect(textIndex(13)).toBe(13)
  })

  it('collapses tabs, no-break spaces and runs of spaces, and trims', () => {
    expect(printed('  Số\t 05\u00a0-HD  ').text).toBe('Số 05 -HD')
  })

  it('knows where a text with white space around it comes from', () => {
    const { text, rawOffset, textIndex } = printed('\t Số 05 ')
    expect(text).toBe('Số 05')
    expect([rawOffset(0), rawOffset(3), rawOffset(5)]).toEqual([2, 5, 7])
    expect([textIndex(0), textIndex(5), textIndex(8)]).toEqual([0, 3, 5])
  })

  it('leaves zero-width characters out', () => {
    expect(printed('Đảng\u200b uỷ\ufeff').text).toBe('Đảng uỷ')
  })

  it('leaves out what is not seen and shows Đ for its look-alikes', () => {
    const raw = '\u00d0ả\u00adng \u2060uỷ \u00f0i'
    const { text, rawOffset } = printed(raw)
    expect(text).toBe('Đảng uỷ đi')
    expect(raw.slice(rawOffset(2), rawOffset(4))).toBe('ng')
  })

  it('composes decomposed letters and knows where they came from', () => {
    const raw = 'kê\u0301t luận'
    const { text, rawOffset, textIndex } = printed(raw)
    expect(text).toBe('kết luận')
    expect(raw.slice(rawOffset(2), rawOffset(3))).toBe('t')
    expect(textIndex(raw.indexOf('luận'))).toBe(4)
  })

  it('gives no doubled or outer spaces, and ascending origins, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, rawOffset } = printed(raw)
        expect(text).not.toMatch(/^\s|\s$|\s{2}/)
        const origins = Array.from({ length: text.length + 1 }, (_, index) => rawOffset(index))
        expect(origins).toEqual([...origins].sort((a, b) => a - b))
        expect(origins.every((at) => at >= 0 && at <= raw.length)).toBe(true)
      }),
    )
  })
})
