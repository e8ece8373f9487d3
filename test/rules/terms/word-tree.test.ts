import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordTree } from '../../../src/rules/terms/word-tree.ts'

const found = (wordings: readonly string[], text: string): readonly string[] => {
  const tree = wordTree<string>()
  for (const wording of wordings) tree.add(wording, wording)
  const stretches: string[] = []
  const words = [...text.matchAll(/[a-z]+/g)]
  const texts = words.map(([word]) => word)
  const starts = words.map(({ index }) => index)
  tree.find(text, { texts, starts }, (start, end) => stretches.push(text.slice(start, end)))
  return stretches
}

describe('wordTree', () => {
  it('finds the longest at each word', () => {
    const wordings = ['ban', 'ban to chuc', 'to chuc', 'bi thu']
    expect(found(wordings, 'ban to chuc, ban to, bi thu, bi thuong')).toEqual([
      'ban to chuc',
      'to chuc',
      'ban',
      'bi thu',
    ])
  })

  it('lets any dash stand for one, or none, and only a space for a space', () => {
    const text = 'ba ria - vung tau, ba ria – vung tau, ba ria-vung tau, ba ria vung tau, ba-ria vung tau'
    expect(found(['ba ria - vung tau'], text)).toHaveLength(4)
    expect(found(['kinh te xa hoi'], 'kinh te - xa hoi, kinh te, xa hoi\nkinh te\nxa hoi')).toEqual([])
  })

  it('finds every wording that it was given', () => {
    const word = fc.stringMatching(/^[a-c]{1,3}( [a-c]{1,3}){0,2}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (wordings) => {
        for (const wording of wordings) expect(found(wordings, wording)[0]).toBe(wording)
      }),
    )
  })
})
