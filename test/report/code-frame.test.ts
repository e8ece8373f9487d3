import { describe, expect, it } from 'vitest'
import { spanOf, textSource } from '../../src/document/source.ts'
import { codeFrame } from '../../src/report/code-frame.ts'
import { textWidth } from '../../src/report/text-width.ts'

const frameOf = (text: string, start: number, length: number, width = 60) =>
  codeFrame({ source: textSource('a.txt', text), span: spanOf(start, start + length) }, width)

describe('codeFrame', () => {
  it('marks the text that a finding is about', () => {
    expect(frameOf('một\nhai ba bốn\n', 8, 2)).toEqual({ text: '2 │ hai ba bốn', marks: '  │     ^^' })
  })

  it('marks the place where something is missing', () => {
    expect(frameOf('một hai', 3, 0)).toEqual({ text: '1 │ một hai', marks: '  │    ^' })
  })

  it('aligns the marks under decomposed letters and tabs', () => {
    expect(frameOf('So\u0302\u0301\t5', 5, 1)).toEqual({ text: '1 │ So\u0302\u0301 5', marks: '  │    ^' })
  })

  it('shows the first line of what runs over several', () => {
    expect(frameOf('một hai\nba', 4, 6)).toEqual({ text: '1 │ một hai', marks: '  │     ^^^' })
  })

  it.each([0, 300, 592])('cuts a long paragraph around the mark at %i', (start) => {
    const frame = frameOf('chữ '.repeat(150).trimEnd(), start, 3)
    expect(textWidth(frame?.text ?? '')).toBeLessThanOrEqual(60)
    const { text = '', marks = '' } = frame ?? {}
    expect(text.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('chữ')
    expect(text).toContain('…')
  })

  it('cuts a mark that is longer than the line', () => {
    const frame = frameOf('chữ '.repeat(150), 40, 400)
    expect(textWidth(frame?.text ?? '')).toBeLessThanOrEqual(60)
    expect(textWidth(frame?.marks ?? '')).toBeLessThanOrEqual(60)
    expect(frame?.text.endsWith('…')).toBe(true)
  })

  it('has nothing to show of a part of a .docx', () => {
    const source = { ...textSource('a.docx', '<w:p/>'), part: 'word/document.xml' }
    expect(codeFrame({ source, span: spanOf(0, 1) }, 60)).toBeNull()
  })
})
