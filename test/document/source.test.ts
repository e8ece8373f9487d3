import { describe, expect, it } from 'vitest'
import { textSource } from '../../src/document/source.ts'

describe('textSource', () => {
  it.each([
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nbc', 4, { line: 2, column: 2 }],
    ['a\rb', 2, { line: 2, column: 1 }],
    ['', 0, { line: 1, column: 1 }],
    ['ab', 2, { line: 1, column: 3 }],
    ['a\n', 2, { line: 2, column: 1 }],
  ])('finds line and column in %j at %i', (text, offset, position) => {
    expect(textSource('a.txt', text).position(offset)).toEqual(position)
  })
})
