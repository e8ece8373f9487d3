import { describe, expect, expectTypeOf, it } from 'vitest'
import schema from '../../schemas/standard.schema.json' with { type: 'json' }
import type { ObligationKey } from '../../src/standards/obligation.ts'
import { EVERY_SYSTEM, STANDARDS } from '../../src/standards/standards.ts'

const { properties } = schema.$defs.values

describe('the values of a standard', () => {
  it('are the same in the schema and in the types', () => {
    // Judged by `npm run check`: a key that only one of them knows is an error of types here.
    expectTypeOf<keyof typeof properties>().toEqualTypeOf<ObligationKey>()
    expect(Object.keys(properties)).not.toHaveLength(0)
  })

  it('are all carried by a standard', () => {
    const carried = new Set(
      [...STANDARDS, EVERY_SYSTEM].flatMap(({ lines }) => lines.flatMap(({ carries }) => Object.keys(carries ?? {}))),
    )
    expect(Object.keys(properties).filter((key) => !carried.has(key))).toEqual([])
  })
})
