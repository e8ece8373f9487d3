import { describe, expect, it, vi } from 'vitest'
import { InputError } from '../../src/document/input-error.ts'
import { type Edit, spanOf } from '../../src/document/source.ts'
import { mend } from '../../src/fix/mend.ts'
import type { Finding } from '../../src/lint/finding.ts'
import type { ReadFile } from '../../src/read/read-file.ts'
import { MEND_ALL, MEND_SAFE } from './mend-options.ts'

/**
 * Rules of this test: `a` becomes `b`, `b` becomes `c` (unsafe), `x` becomes `!`, which is an error, `(` becomes what cannot be
 * read, `1` and `2` take turns for ever, `p` becomes `q`, and `q` what cannot be packed.
 */
vi.mock('../../src/lint/lint.ts', () => ({ lintFile: (read: ReadFile) => findingsIn(read) }))

vi.mock('../../src/fix/splice-file.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/fix/splice-file.ts')>()
  const spliceFile: typeof original.spliceFile = (bytes, edits) => {
    if (edits.some(({ text }) => text === UNPACKABLE)) throw new InputError('tep/khong-sua', UNPACKED)
    return original.spliceFile(bytes, edits)
  }
  return { spliceFile }
})

const UNPACKABLE = 'zip64'
const UNPACKED = { vi: 'không đóng gói được', en: 'cannot be packed' }

const FIXES: Readonly<Record<string, string>> = {
  a: 'b',
  b: 'c',
  x: '!',
  '(': '\u0000',
  '1': '2',
  '2': '1',
  p: 'q',
  q: UNPACKABLE,
}

const findingsIn = ({ source }: ReadFile): readonly Finding[] =>
  [...source.text.matchAll(/[abx!(12pq]/g)].map(({ 0: letter, index }): Finding => {
    const at = { source, span: spanOf(index, index + 1) }
    const text = FIXES[letter]
    const edits: readonly Edit[] = text === undefined ? [] : [{ at, text }]
    return {
      ruleId: `thu/${letter}`,
      severity: letter === '!' ? 'error' : 'warning',
      message: letter,
      location: at,
      component: 'noi_dung',
      seen: letter,
      expected: null,
      basis: [],
      ...(edits.length > 0 ? { fix: { safety: letter === 'b' ? 'unsafe' : 'safe', edits } } : {}),
    }
  })

const mended = async (text: string, options = MEND_ALL) => {
  const result = await mend('a.txt', Buffer.from(text), options)
  return { ...result, text: Buffer.from(result.bytes).toString('utf8') }
}

describe('mending', () => {
  it('goes on while one fix makes room for another one', async () => {
    const { text, mended: done } = await mended('- a -')
    expect(text).toBe('- c -')
    expect(done.map(({ ruleId }) => ruleId)).toEqual(['thu/a', 'thu/b'])
  })

  it('leaves out what is not safe, and counts it', async () => {
    expect(await mended('- a b -', MEND_SAFE)).toMatchObject({ text: '- b b -', left: 2 })
  })

  it('keeps no fix that brings an error, and makes all others', async () => {
    const { text, dropped } = await mended('a x a x a')
    expect(text).toBe('c x c x c')
    expect(dropped.map(({ ruleId }) => ruleId)).toEqual(['thu/x', 'thu/x'])
  })

  it('keeps no fix that makes the file unreadable', async () => {
    expect(await mended('a (')).toMatchObject({ text: 'c (', dropped: [{ ruleId: 'thu/(' }] })
  })

  it('leaves a file as it is where a later pass cannot be packed, and tells of nothing as mended', async () => {
    const result = await mended('a p')
    expect(result).toMatchObject({ text: 'a p', mended: [], untouched: UNPACKED })
    expect(result.after).toBe(result.before)
  })

  it('ends where fixes take turns', async () => expect((await mended('1')).text).toMatch(/^[12]$/))

  it('gives the same bytes where there is nothing to mend', async () => {
    const bytes = Buffer.from('- -')
    expect((await mend('a.txt', bytes, MEND_ALL)).bytes).toBe(bytes)
  })

  it('tells of a file that cannot be read', async () => {
    await expect(mend('a.txt', new Uint8Array(), MEND_ALL)).rejects.toThrow('empty')
  })
})
