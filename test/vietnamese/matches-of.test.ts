import { describe, expect, it } from 'vitest'
import { matchesOf } from '../../src/vietnamese/matches-of.ts'

describe('matchesOf', () => {
  it('gives what matchAll gives', () => {
    const pattern = /(?<letter>[a-z])(\d)?/g
    const text = 'a1, b, c22'
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)])
  })

  it('begins at the beginning, wherever the pattern was left', () => {
    const pattern = /\d/g
    pattern.lastIndex = 3
    expect(matchesOf(pattern, '1 2 3').map(({ index }) => index)).toEqual([0, 2, 4])
    expect(matchesOf(pattern, 'x')).toEqual([])
  })
})
