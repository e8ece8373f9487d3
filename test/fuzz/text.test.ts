import { describe, expect, it } from 'vitest'
import { LETTER } from '../cli/letter.ts'
import { outcomesOf } from './outcome.ts'
import { pick, seeded } from './seeded.ts'

const ROUNDS = 400
const TEXT = Buffer.from(LETTER)

function* withRandomBytes(): Generator<Uint8Array> {
  const random = seeded(3)
  for (let round = 0; round < ROUNDS; round++) {
    const changed = Uint8Array.from(TEXT)
    for (let count = 0; count <= round % 5; count++)
      changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256)
    yield changed
  }
}

function* ofRandomBytes(): Generator<Uint8Array> {
  const random = seeded(4)
  for (let round = 0; round < ROUNDS; round++)
    yield Uint8Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256))
}

/** The lines of a document in any order, joined, doubled and left out: text that is read, but no document. */
function* ofShuffledLines(): Generator<Uint8Array> {
  const random = seeded(9)
  const lines = LETTER.split('\n')
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = Array.from(
      { length: lines.length },
      () => pick(random, lines) + pick(random, ['\n', ' ', '\r\n', '\f', '\t', '   ']),
    )
    yield Buffer.from(`${chosen.join('')}.`)
  }
}

describe('a text file', () => {
  it('ends in findings or a refusal whatever bytes of it are changed', async () => {
    expect(await outcomesOf('a.txt', withRandomBytes())).toEqual(['judged', 'refused'])
  })

  it('ends in findings or a refusal where it is nothing but random bytes, whatever it is called', async () => {
    expect(await outcomesOf('a.txt', ofRandomBytes())).toContain('refused')
    expect(await outcomesOf('a.docx', ofRandomBytes())).toEqual(['refused'])
    expect(await outcomesOf('a.yaml', ofRandomBytes())).toContain('refused')
  })

  it('is judged in whatever order its lines stand', async () => {
    expect(await outcomesOf('a.txt', ofShuffledLines())).toEqual(['judged'])
  })
})
