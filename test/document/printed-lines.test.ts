import { describe, expect, it } from 'vitest'
import { createBlock } from '../../src/document/block.ts'
import { printedLines } from '../../src/document/printed-lines.ts'
import { spanOf, textSource } from '../../src/document/source.ts'

const block = (raw: string) => {
  const source = textSource('a.txt', raw)
  return createBlock({ raw, component: 'noi_nhan', locateRaw: (span) => ({ source, span }) })
}

describe('printedLines', () => {
  it('cuts a paragraph at its line breaks', () => {
    const lines = printedLines(block('Nơi nhận:\n\n - Như trên;\n- Lưu VP.\n'), () => true)
    expect(lines.map((line) => line.text)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu VP.'])
    expect(lines.map((line) => line.component)).toEqual(['noi_nhan', 'noi_nhan', 'noi_nhan'])
  })

  it('keeps where each line stands', () => {
    const [, second] = printedLines(block('Nơi nhận:\n- Như trên;'), () => true)
    expect(second?.locate(spanOf(2, 10)).span).toEqual(spanOf(12, 20))
  })

  it('joins the lines that begin nothing', () => {
    const lines = printedLines(block('- A\nB\n- C'), (line) => line.startsWith('-'))
    expect(lines.map((line) => line.text)).toEqual(['- A B', '- C'])
  })

  it('gives back a paragraph without line breaks', () => {
    const whole = block('- Như trên;')
    expect(printedLines(whole, () => true)).toEqual([whole])
  })
})
