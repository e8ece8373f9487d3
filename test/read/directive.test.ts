import { describe, expect, it } from 'vitest'
import { textSource } from '../../src/document/source.ts'
import { parseRemark } from '../../src/read/directive.ts'
import { directivesIn } from '../../src/read/text/directives.ts'

describe('a remark', () => {
  it.each([
    ['dvk-tat a/b -- vì thế', { rules: ['a/b'], reason: 'vì thế', ofFile: false }],
    [' Dvk-tat-tep: a/b, c/*;d/e  —  vì   thế ', { rules: ['a/b', 'c/*', 'd/e'], reason: 'vì thế', ofFile: true }],
    ['dvk-tat a/b', { rules: ['a/b'], reason: '', ofFile: false }],
    ['dvk-tat', { rules: [], reason: '', ofFile: false }],
    ['dvk-tat a/b -- x -- y', { rules: ['a/b'], reason: 'x -- y', ofFile: false }],
    ['dvk-tatx a/b -- x', null],
    ['xem dvk-tat a/b -- x', null],
  ])('%j', (text, remark) => {
    expect(parseRemark(text)).toEqual(remark)
  })

  it('takes no longer than its length, whatever it is', () => {
    const start = performance.now()
    for (const hard of [' --x', '-', ' -', ' ', ' -- ']) parseRemark(`dvk-tat ${hard.repeat(200_000)}x\n`)
    for (const hard of ['<!--', '<!--dvk-tat a -- b', '<!-- dvk-tat -->', '<!--\n'])
      directivesIn(textSource('a.md', `dvk-tat ${hard.repeat(50_000)}`))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
