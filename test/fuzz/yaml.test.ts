import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomesOf } from './outcome.ts'
import { pick, seeded } from './seeded.ts'

const YAML = readFileSync('examples/cong-van-2026.yaml')

/** In the middle of a letter too: what is left is then no UTF-8. */
function* truncated(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length++) yield bytes.subarray(0, length)
}

const SIGNS = [
  '\n',
  '  ',
  ':',
  '- ',
  '"',
  "'",
  '|',
  '&a ',
  '*a',
  '#',
  '{',
  ']',
  '\t',
  '!!x ',
  '---\n',
  '\u0000',
  '<<: ',
]

function* withSigns(text: string, rounds: number): Generator<Uint8Array> {
  const random = seeded(11)
  for (let round = 0; round < rounds; round++) {
    let changed = text
    for (let count = 0; count <= round % 3; count++) {
      const at = Math.floor(random() * changed.length)
      changed = changed.slice(0, at) + pick(random, SIGNS) + changed.slice(at + (round % 2))
    }
    yield Buffer.from(changed)
  }
}

describe('a YAML', () => {
  it('ends in findings or a refusal wherever it is cut off', async () => {
    expect(await outcomesOf('a.yaml', truncated(YAML))).toEqual(['judged', 'refused'])
  })

  it('ends in findings or a refusal whatever signs are put into it', async () => {
    expect(await outcomesOf('a.yaml', withSigns(YAML.toString('utf8'), 400))).toEqual(['judged', 'refused'])
  })
})
