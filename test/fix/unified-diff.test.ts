import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedDiff } from '../../src/fix/printed-diff.ts'
import { unifiedDiff } from '../../src/fix/unified-diff.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { readBytes } from '../rules/harness/lint-bytes.ts'

const LINES = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 20 })

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

describe('a unified diff', () => {
  it('makes the one text out of the other', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(LINES, LINES, (old, now) => {
        fc.pre(old.length > 0 && now.length > 0)
        const cwd = folderWith({ a: textOf(old) })
        writeFileSync(join(cwd, 'diff'), unifiedDiff('a', old, now))
        const { stdout } = spawnSync('patch', ['-s', '-o', '-', 'a', 'diff'], { cwd, encoding: 'utf8' })
        return stdout === textOf(now)
      }),
      { numRuns: 60 },
    )
  })

  it('shows three lines around, and near changes together', () => {
    const old = [...'123456789']
    const now = ['1', 'x', ...'345', 'y', ...'789']
    expect(unifiedDiff('a', old, now)).toBe(
      '--- a/a\n+++ b/a\n@@ -1,9 +1,9 @@\n 1\n-2\n+x\n 3\n 4\n 5\n-6\n+y\n 7\n 8\n 9\n',
    )
  })

  it('is empty where nothing differs', () => expect(unifiedDiff('a', ['a'], ['a'])).toBe(''))

  it('tells a line apart that reads like what diff says of the last one', async () => {
    const [before, after] = [await readBytes('a.txt', 'một\n\\ No\n'), await readBytes('a.txt', 'hai\n\\ No\n')]
    const mended = { before, after, mended: [], bytes: new Uint8Array(), left: 0, dropped: [], untouched: null }
    expect(printedDiff('a.txt', mended, 'vi')).toBe('--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-một\n+hai\n \\ No\n')
  })

  it('tells of a last line without a line end as diff does', async () => {
    const [before, after] = [await readBytes('a.txt', 'một\nhai'), await readBytes('a.txt', 'một\nba')]
    const mended = { bytes: new Uint8Array(), before, after, mended: [], left: 0, dropped: [], untouched: null }
    expect(printedDiff('a.txt', mended, 'vi')).toContain('-hai\n\\ No newline at end of file\n+ba\n\\ No newline')
  })
})
