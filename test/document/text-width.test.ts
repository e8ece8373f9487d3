import { describe, expect, it } from 'vitest'
import { type Face, textWidth } from '../../src/document/text-width.ts'

const face = (more: Partial<Face> = {}): Face => ({ size: 10, bold: false, italic: false, ...more })

/** Thousandths of the size, as Adobe's font metrics state widths. */
const perMille = (text: string, more: Partial<Face> = {}): number =>
  Math.round((textWidth(text, face(more)) / 200) * 1000)

describe('width of a text in Times', () => {
  // Widths of Adobe's Times-Roman, Times-Bold, Times-Italic and Times-BoldItalic (Core 14 AFM).
  it.each([
    ['A', {}, 722],
    ['a', {}, 444],
    ['m', {}, 778],
    ['0', {}, 500],
    [' ', {}, 250],
    ['A', { bold: true }, 722],
    ['a', { bold: true }, 500],
    ['m', { bold: true }, 833],
    ['A', { italic: true }, 611],
    ['m', { italic: true }, 722],
    ['m', { bold: true, italic: true }, 778],
  ] as const)('«%s» %o', (letter, style, expected) => {
    expect(perMille(letter, style)).toBe(expected)
  })

  it('gives letters with marks the width of the letter', () => {
    expect(perMille('ếạỹẳ')).toBe(perMille('eaya'))
    expect(perMille('ẾẠĂỐ', { bold: true })).toBe(perMille('EAAO', { bold: true }))
  })

  it('has the horned letters of their own width', () => {
    expect(perMille('ơ')).toBeGreaterThan(perMille('o'))
    expect(perMille('ư')).toBe(perMille('ự'))
  })

  it('grows with the size and adds up', () => {
    expect(textWidth('Số 12', face({ size: 28 }))).toBeCloseTo(2 * textWidth('Số 12', face({ size: 14 })))
    expect(textWidth('Nơi nhận:', face())).toBeCloseTo(textWidth('Nơi ', face()) + textWidth('nhận:', face()))
  })

  it('takes a combining mark for nothing, an unknown letter for about a letter and a Han letter for a square', () => {
    expect(perMille('e\u0301')).toBe(perMille('e'))
    expect(perMille('ж')).toBeGreaterThan(400)
    expect(perMille('𠀋')).toBe(1000)
  })
})
