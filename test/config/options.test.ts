import { describe, expect, it } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { DESCRIBED_RULES } from '../../src/rules/index.ts'
import type { RuleOption } from '../../src/rules/rule-options.ts'

const inSchema = (option: RuleOption): object => {
  const description = option.summary.vi
  switch (option.kind) {
    case 'words':
      return { description, type: ['array', 'string', 'null'], items: { type: 'string' } }
    case 'number':
      return { description, type: 'number', minimum: option.min, maximum: option.max, default: option.default }
    case 'choice':
      return { description, enum: option.choices, default: option.default }
  }
}

const described = DESCRIBED_RULES.filter(({ options }) => options !== undefined)

describe('options of rules', () => {
  it('stand in the schema of a configuration, for editors', () => {
    const inConfig = Object.entries(schema.$defs.quy_tac.properties)
    expect(inConfig.map(([id]) => id).sort()).toEqual(described.map(({ id }) => id).sort())
    const level = { $ref: '#/$defs/muc' }
    for (const { id, options = {} } of described) {
      const told = inConfig.find(([name]) => name === id)?.[1]
      const expected = Object.entries(options).map(([name, option]) => [name, inSchema(option)] as const)
      expect(told?.then.properties).toEqual({ muc: level, ...Object.fromEntries(expected) })
      expect(told?.then.additionalProperties).toBe(false)
      expect([told?.if, told?.else]).toEqual([{ type: 'object' }, level])
    }
  })

  it.each(
    described.flatMap(({ id, options = {} }) =>
      Object.entries(options).map(([name, option]) => [id, name, option] as const),
    ),
  )('%s: %s has a name to type and a default that it takes itself', (_, name, option) => {
    expect(name).toMatch(/^[a-z][a-z_]*$/)
    expect(name).not.toBe('muc')
    if (option.kind === 'number') {
      expect(option.default).toBeGreaterThanOrEqual(option.min)
      expect(option.default).toBeLessThanOrEqual(option.max)
    }
    if (option.kind === 'choice') expect(option.choices).toContain(option.default)
  })
})
