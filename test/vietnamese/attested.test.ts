import { describe, expect, it } from 'vitest'
import { attestedWithMarks, isAttested } from '../../src/vietnamese/attested.ts'
import { meantSyllables } from '../../src/vietnamese/meant-syllable.ts'

describe('isAttested', () => {
  it.each('nghị Quyết ĐẢNG hoà hòa uỷ ủy quý giếng khuỷu'.split(' '))('knows %s', (word) => {
    expect(isAttested(word)).toBe(true)
  })

  it.each('đưởng nghiêp khuyét website Krông hón'.split(' '))('does not know %s', (word) => {
    expect(isAttested(word)).toBe(false)
  })
})

describe('attestedWithMarks', () => {
  it('gives what differs in marks only', () => {
    expect(attestedWithMarks('viec')).toContain('việc')
    expect(attestedWithMarks('xyzt')).toEqual([])
  })
})

describe('meantSyllables', () => {
  it.each([
    ['nghiêp', 'nghiệp', 'marks'],
    ['đưởng', 'đường', 'marks'],
    ['khuyét', 'khuyết', 'marks'],
    ['thựcc', 'thực', 'letters'],
    ['quyđịnh', 'quy định', 'space'],
  ])('%s may be %s', (word, text, by) => {
    expect(meantSyllables(word)).toContainEqual(expect.objectContaining({ text, by }))
  })

  it('finds nothing near a foreign word', () => {
    expect(meantSyllables('đắk')).toEqual([])
  })
})
