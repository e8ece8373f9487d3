import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEmphasis } from '../../src/read/emphasis.ts'

/** What is set, between `<>` for italics, `[]` for bold and `{}` for both. */
const shown = (paragraph: string): string => {
  const marks = findEmphasis(paragraph, 0).flatMap(({ open, close, bold, italic }) => {
    const [left, right] = bold && italic ? '{}' : bold ? '[]' : '<>'
    return [
      { ...open, text: left ?? '' },
      { ...close, text: right ?? '' },
    ]
  })
  return marks
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: mark }) => text.slice(0, start) + mark + text.slice(end), paragraph)
}

describe('findEmphasis', () => {
  it.each([
    ['*nghiêng*', '<nghiêng>'],
    ['“*Năm dân vận khéo*” 2020', '“<Năm dân vận khéo>” 2020'],
    ['**Lưu ý:** các chi bộ', '[Lưu ý:] các chi bộ'],
    ['***cả hai***', '{cả hai}'],
    ['**đậm *nghiêng* đậm**', '[đậm <nghiêng> đậm]'],
    ['*nghiêng **đậm***', '<nghiêng [đậm]>'],
    ['***đậm** nghiêng*', '<[đậm] nghiêng>'],
    ['*một*, *hai*', '<một>, <hai>'],
    ['qua *hai\ndòng* chữ', 'qua <hai\ndòng> chữ'],
  ])('%s', (paragraph, expected) => {
    expect(shown(paragraph)).toBe(expected)
  })

  it.each([
    '* Lưu ý: các chi bộ',
    '2*3 và 4*5',
    'a * b * c',
    'Ghi chú (*) và (*)',
    'một * dấu',
    '*chưa đóng',
    '**chưa đóng*',
    'T* và K*',
    '* * *',
    '****',
    '**** dòng sao ****',
  ])('leaves %s as it is', (paragraph) => {
    expect(shown(paragraph)).toBe(paragraph)
  })

  it('gives offsets of the file', () => {
    expect(findEmphasis('a *b*', 100)).toEqual([
      { open: { start: 102, end: 103 }, close: { start: 104, end: 105 }, bold: false, italic: true },
    ])
  })

  it('pairs marks that do not overlap, in linear time, whatever is typed', () => {
    const text = fc.string({ unit: fc.constantFrom('*', '**', ' ', 'a', 'ế', '(', ')', '\n'), maxLength: 60 })
    fc.assert(
      fc.property(text, (paragraph) => {
        const spans = findEmphasis(paragraph, 0).flatMap(({ open, close }) => [open, close])
        const sorted = [...spans].sort((a, b) => a.start - b.start)
        sorted.forEach((span, index) => {
          expect(paragraph.slice(span.start, span.end)).toMatch(/^\*{1,3}$/)
          expect(span.start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0)
        })
      }),
    )
    expect(findEmphasis('**a *b '.repeat(100_000), 0)).toEqual([])
  })
})
