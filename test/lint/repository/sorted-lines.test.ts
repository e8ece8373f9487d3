import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { lineSorter } from '../../../src/lint/repository/sorted-lines.ts'

const sortedBy = (lines: readonly string[], chunk: number): readonly string[] => {
  const sorter = lineSorter(chunk)
  try {
    for (const line of lines) sorter.add(line)
    return [...sorter.sorted()]
  } finally {
    sorter.close()
  }
}

describe('lineSorter', () => {
  it('sorts as one in memory would, whatever is on disk', () => {
    const line = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\n\ud800-\udfff]/g, 'ắ'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), fc.integer({ min: 1, max: 400 }), (lines, chunk) => {
        expect(sortedBy(lines, chunk)).toEqual(lines.toSorted())
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('merges more files than are read at once', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `dòng ${(index * 7919) % 300}`)
    expect(sortedBy(lines, 1)).toEqual(lines.toSorted())
  })

  it('leaves nothing behind, not even where it is never closed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dvk-test-'))
    vi.stubEnv('TMPDIR', folder)
    const sorter = lineSorter(1)
    sorter.add('b')
    sorter.add('a')
    vi.unstubAllEnvs()
    expect(readdirSync(folder)).toEqual([])
    expect([...sorter.sorted()]).toEqual(['a', 'b'])
    sorter.close()
  })
})
