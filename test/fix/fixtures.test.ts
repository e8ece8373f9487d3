/*
 * Every rule that gives fixes mends its own wrong documents (test/fixtures/rules): what could be mended is gone, nothing else
 * is broken, and mending again changes nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Mended, mend } from '../../src/fix/mend.ts'
import { RULES } from '../../src/rules/index.ts'
import { ruleIds } from '../rules/harness/lint-bytes.ts'
import { changedOutside } from './changed-outside.ts'
import { MEND_ALL } from './mend-options.ts'

const FIXTURES = new URL('../fixtures/rules/', import.meta.url)

const fixable = RULES.filter(({ fixable, needs }) => fixable && needs !== 'layout').map(({ id }) => id)

const wrongFiles = (id: string): readonly string[] => {
  const folder = new URL(`${id}/`, FIXTURES)
  return existsSync(folder) ? readdirSync(folder).filter((file) => /^sai.*\.(?:yaml|txt)$/.test(file)) : []
}

const mendFixture = async (id: string, file: string) => {
  const bytes = readFileSync(new URL(`${id}/${file}`, FIXTURES))
  return { bytes, mended: await mend(file, bytes, MEND_ALL) }
}

const remaining = async (file: string, { bytes }: Mended): Promise<Mended> => mend(file, bytes, MEND_ALL)

describe.each(fixable)('%s', (id) => {
  it('mends a wrong document', async () => {
    const mended = await Promise.all(wrongFiles(id).map((file) => mendFixture(id, file)))
    expect(mended.flatMap((one) => ruleIds(one.mended.mended))).toContain(id)
  })

  it.each(wrongFiles(id))('mends %s for good', async (file) => {
    const { bytes, mended } = await mendFixture(id, file)
    expect(mended.dropped).toEqual([])
    expect(changedOutside(bytes, mended)).toBe('')
    const again = await remaining(file, mended)
    expect(Buffer.from(again.bytes).equals(Buffer.from(mended.bytes))).toBe(true)
    expect(again.mended).toEqual([])
  })
})
