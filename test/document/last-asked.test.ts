import { expect, it } from 'vitest'
import { lastAsked } from '../../src/document/last-asked.ts'

it('computes once while the same object is asked about, and anew for another one', () => {
  const asked: string[] = []
  const nameOf = lastAsked(({ name }: { readonly name: string }) => {
    asked.push(name)
    return name
  })
  const [one, other] = [{ name: 'một' }, { name: 'hai' }]
  expect([one, one, other, other, one].map(nameOf)).toEqual(['một', 'một', 'hai', 'hai', 'một'])
  expect(asked).toEqual(['một', 'hai', 'một'])
})

it('keeps an answer that is nothing', () => {
  let times = 0
  const nothing = lastAsked(() => {
    times++
    return null
  })
  const key = {}
  expect([nothing(key), nothing(key)]).toEqual([null, null])
  expect(times).toBe(1)
})
