import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/vietnamese/remembered.ts'

const counted = () => {
  const asked: string[] = []
  return { asked, compute: (text: string) => ({ text, asked: asked.push(text) }) }
}

/** More than are kept. */
const MANY = Array.from({ length: 40_000 }, (_, index) => `từ ${index}`)

describe('remembered', () => {
  it.each([
    ['a short one', 'Đảng'],
    ['a long one', 'Đảng Cộng sản Việt Nam'],
    ['one with half a character', 'Đảng Cộng sản \ud800 Việt Nam'],
  ])('computes once for a text, wherever it was cut out: %s', (_what, text) => {
    const asked: string[] = []
    const length = remembered((asking) => {
      asked.push(asking)
      return asking.length
    })
    const copies = [`${text}.`, `«${text}»`].map((around) => around.slice(around.indexOf(text), -1))
    expect([text, ...copies].map(length)).toEqual([text, text, text].map((each) => each.length))
    expect(asked).toEqual([text])
  })

  it('computes once what is asked again and again, however much else is asked between', () => {
    const { asked, compute } = counted()
    const known = remembered(compute)
    for (const text of MANY) {
      known('Đảng')
      known(text)
    }
    expect(asked.filter((text) => text === 'Đảng')).toEqual(['Đảng'])
  })

  it('forgets what is asked no more', () => {
    const { asked, compute } = counted()
    const known = remembered(compute)
    for (const text of ['Đảng', ...MANY, 'Đảng']) known(text)
    expect(asked.filter((text) => text === 'Đảng')).toHaveLength(2)
  })
})
