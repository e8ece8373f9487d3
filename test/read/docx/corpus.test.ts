import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/document/input-error.ts'
import { readDocxLines } from '../../../src/read/docx/read-docx-lines.ts'

/** Real and broken files to test with; they are no part of the project. */
const CORPUS = resolve('../shared/corpus')

describe.skipIf(!existsSync(CORPUS))('files found in the wild', () => {
  it('are all read where Word made them', () => {
    const folder = join(CORPUS, 'docx')
    for (const file of readdirSync(folder)) {
      const { lines, page } = readDocxLines(file, readFileSync(join(folder, file)))
      expect(
        lines.some((line) => line.block.text !== ''),
        file,
      ).toBe(true)
      expect(page.sections.length, file).toBeGreaterThan(0)
    }
  })

  it('are read or refused with one sentence, whatever is wrong with them', () => {
    const folder = join(CORPUS, 'torture')
    const refusals = new Set<string>()
    for (const file of readdirSync(folder)) {
      try {
        const { lines, source } = readDocxLines(file, readFileSync(join(folder, file)))
        for (const { block } of lines) {
          const { span } = block.locate({ start: 0, end: block.text.length })
          expect(source.position(span.start).line, file).toBeGreaterThan(0)
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw new Error(file, { cause: error })
        refusals.add(error.id)
      }
    }
    expect([...refusals].sort()).toEqual(['tep/doc-cu', 'tep/hong', 'tep/khong-phai-docx', 'tep/ma-hoa', 'tep/rong'])
  })
})
