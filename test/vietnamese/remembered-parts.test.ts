import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rememberedParts } from '../../src/vietnamese/remembered-parts.ts'

/** More than are kept. */
const MANY = Array.from({ length: 40_000 }, (_, index) => `từ ${index}`)

describe('rememberedParts', () => {
  it('computes once the same part of different texts', () => {
    const asked: string[] = []
    const known = rememberedParts((text) => ({ text, asked: asked.push(text) }))
    expect(known('Đảng bộ tỉnh', 5, 7)).toBe(known('bộ', 0, 2))
    expect(asked).toEqual(['bộ'])
  })

  it('never gives the answer of another part', () => {
    const known = rememberedParts((text) => ({ text }))
    expect(MANY.map((text) => known(text, 0, text.length).text)).toEqual(MANY)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, from, length) => {
        const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)]
        expect(known(text, start, end).text).toBe(text.slice(start, end))
      }),
    )
  })
})
