import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf } from '../../../src/rules/terms/any-of.ts'

const found = (wordings: readonly string[], text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\\b${anyOf(wordings)}\\b`, 'g'))].map(([whole]) => whole)

describe('anyOf', () => {
  it('finds the longest that stands there', () => {
    const wordings = ['ban', 'ban to chuc', 'ban tuyen giao', 'bi thu']
    expect(found(wordings, 'ban to chuc, ban tuyen, bi thu, bi thuong')).toEqual(['ban to chuc', 'ban', 'bi thu'])
  })

  it('lets any dash stand for one, or none', () => {
    const text = 'ba ria - vung tau, ba ria – vung tau, ba ria-vung tau, ba ria vung tau'
    expect(found(['ba ria - vung tau'], text)).toHaveLength(4)
  })

  it('finds every wording that it was given', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3}){0,2}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (wordings) => {
        for (const wording of wordings) expect(found(wordings, wording)).toEqual([wording])
      }),
    )
  })
})
