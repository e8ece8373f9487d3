import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/vietnamese/remembered.ts'

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
})
