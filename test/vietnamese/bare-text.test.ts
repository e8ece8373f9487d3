import { describe, expect, it } from 'vitest'
import { bareText } from '../../src/vietnamese/bare-text.ts'

describe('bareText', () => {
  it('leaves each letter at its place', () => {
    expect(bareText('ỦY BAN – Đắk Lắk “Thừa Thiên Huế”')).toBe('uy ban – dak lak “thua thien hue”')
  })

  it('reads a long text like its lines', () => {
    const line = 'ỦY BAN – Đắk Lắk “Thừa Thiên Huế” \u{1f600}'
    expect(bareText(`${line}\n`.repeat(100))).toBe(`${bareText(line)}\n`.repeat(100))
  })

  it.each(['', 'ß ﬁ İ', '\u{1f600} à', 'a\u0301'])('keeps the length of «%s»', (text) => {
    expect(bareText(text)).toHaveLength(text.length)
  })
})
