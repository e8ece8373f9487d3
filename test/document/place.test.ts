import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locationAt, placeOf, settled } from '../../src/document/place.ts'
import { type Location, spanOf, textSource } from '../../src/document/source.ts'
import { codeFrame } from '../../src/report/code-frame.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'ắ', ' ', '\t', '\n', '\r\n', '😀'), maxLength: 60 })

/** A stretch of a text. */
const location = fc.tuple(text, fc.nat(60), fc.nat(20)).map(([written, from, length]): Location => {
  const start = Math.min(from, written.length)
  return { source: textSource('a.yaml', written), span: spanOf(start, Math.min(start + length, written.length)) }
})

describe('settled', () => {
  it('stands where it stood and shows the same line', () => {
    fc.assert(
      fc.property(location, (original) => {
        const kept = settled(original)
        expect(placeOf(kept)).toEqual(placeOf(original))
        // A stretch that begins between CR and LF stands on no line.
        if (original.source.text.slice(original.span.start - 1).startsWith('\r\n')) return
        if (kept.source.text !== '') expect(codeFrame(kept, 60)).toEqual(codeFrame(original, 60))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('keeps of the text no more than the line', () => {
    const source = textSource('a.yaml', `${'x'.repeat(1000)}\nso: 12\n${'y'.repeat(1000)}`)
    expect(settled({ source, span: spanOf(1005, 1007) }).source.text).toBe('so: 12')
    expect(settled({ source: textSource('a.txt', 'x'.repeat(20_000)), span: spanOf(5, 9) }).source.text).toBe('')
  })

  it('keeps the part of a .docx, whose text shows nothing', () => {
    const source = {
      file: 'a.docx',
      part: 'word/document.xml',
      text: '<w:t>a</w:t>',
      position: (column: number) => ({ line: 7, column }),
    }
    const kept = settled({ source, span: spanOf(5, 6) })
    expect(placeOf(kept)).toEqual({ part: 'word/document.xml', line: 7, column: 5, endLine: 7, endColumn: 6 })
    expect(kept.source.text).toBe('')
  })
})

describe('locationAt', () => {
  it.each([
    { line: 3, column: 4, endLine: 5, endColumn: 2 },
    { line: 3, column: 4, endLine: 3, endColumn: 9 },
    { line: 3, column: 4, endLine: 3, endColumn: 4 },
  ])('is the way back from %j', (place) => {
    expect(placeOf(locationAt('a.txt', place))).toEqual(place)
  })
})
