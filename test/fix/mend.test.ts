import { describe, expect, it, vi } from 'vitest'
import { type Edit, spanOf } from '../../src/document/source.ts'
import { mend } from '../../src/fix/mend.ts'
import type { Finding } from '../../src/lint/finding.ts'
import type { ReadFile } from '../../src/read/read-file.ts'
import { MEND_ALL, MEND_SAFE } from './mend-options.ts'

/**
 * Rules of this test: `a` becomes `b`, `b` becomes `c` (unsafe), `x` becomes `!`, which is an error, `(` becomes what cannot be
 * read, and `1` and `2` take turns for ever.
 */
vi.mock('../../src/lint/lint.ts', () => ({ lintFile: (read: ReadFile) => findingsIn(read) }))

const FIXES: Readonly<Record<string, string>> = { a: 'b', b: 'c', x: '!', '(': '\u0000', '1': '2', '2': '1' }

const findingsIn = ({ source }: ReadFile): readonly Finding[] =>
  [...source.text.matchAll(/[abx!(12]/g)].map(({ 0: letter, index }): Finding => {
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

  it('ends where fixes take turns', async () => expect((await mended('1')).text).toMatch(/^[12]$/))

  it('gives the same bytes where there is nothing to mend', async () => {
    const bytes = Buffer.from('- -')
    expect((await mend('a.txt', bytes, MEND_ALL)).bytes).toBe(bytes)
  })

  it('tells of a file that cannot be read', async () => {
    await expect(mend('a.txt', new Uint8Array(), MEND_ALL)).rejects.toThrow('empty')
  })
})
