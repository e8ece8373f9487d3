import { describe, expect, it } from 'vitest'
import { createBlock } from '../../src/document/block.ts'
import { linesWith } from '../../src/document/lines-with.ts'
import { textSource } from '../../src/document/source.ts'

const lines = ['a1 b2', '', 'c', 'd 3', '4'].map((raw) => {
  const source = textSource('a.txt', raw)
  return createBlock({ raw, locateRaw: (span) => ({ source, span }) })
})
const whole = lines.map(({ text }) => text).join(' ')

const textsWith = (pattern: RegExp): string[] => linesWith(lines, whole, pattern).map(({ text }) => text)

describe('linesWith', () => {
  it('gives each line with what is looked for, once', () => {
    expect(textsWith(/\d/g)).toEqual(['a1 b2', 'd 3', '4'])
    expect(textsWith(/x/g)).toEqual([])
  })

  it('may give a line before what stands across two of them, and misses nothing behind', () => {
    expect(textsWith(/\d \d|\d$/g)).toEqual(['d 3', '4'])
  })

  it('ends where a pattern fits behind the last line', () => {
    expect(linesWith(lines, `${whole}\n`, /\n/g).length).toBeLessThanOrEqual(1)
  })
})
