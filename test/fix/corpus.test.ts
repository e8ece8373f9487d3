/*
 * Real Word files that lie beside the project and are no part of it; without them these tests are skipped. Each is mended in
 * memory: what could be mended is, all else stays as it was, and Word and LibreOffice still take the file. Both are slow and are
 * given a few files, all with WHOLE_CORPUS=1, which also mends with the safe fixes alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Mended, mend } from '../../src/fix/mend.ts'
import { RULES } from '../../src/rules/index.ts'
import { missingTools, pageCounts } from '../print/printed.ts'
import { validityErrors } from '../rules/harness/validity.ts'
import { MEND_ALL, MEND_SAFE } from './mend-options.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/docx')
const isThere = existsSync(FOLDER)
const isWhole = process.env.WHOLE_CORPUS === '1'

/** How many mended files are given to the slow programs. */
const SAMPLE = isWhole ? Number.POSITIVE_INFINITY : 6

const TIMEOUT = isWhole ? 1_800_000 : 240_000

const MODES = [
  { name: 'all fixes', options: MEND_ALL },
  ...(isWhole ? [{ name: 'safe fixes', options: MEND_SAFE }] : []),
]

/** Rules that mend how something is set. */
const ON_FORM = new Set(RULES.filter(({ needs }) => needs === 'layout').map(({ id }) => id))

interface Mending {
  readonly file: string
  readonly before: Uint8Array
  readonly after: Mended
}

describe.skipIf(!isThere).each(MODES)('real files mended with $name', ({ name, options }) => {
  const changed: Mending[] = []

  beforeAll(async () => {
    for (const file of readdirSync(FOLDER).filter((each) => each.endsWith('.docx'))) {
      const before = readFileSync(join(FOLDER, file))
      const after = await mend(file, before, options)
      if (after.bytes !== before) changed.push({ file, before, after })
    }
    const mended = changed.reduce((sum, { after }) => sum + after.mended.length, 0)
    const dropped = changed.reduce((sum, { after }) => sum + after.dropped.length, 0)
    console.log(`${name}: ${changed.length} files, ${mended} findings mended, ${dropped} left since mending them harms`)
  }, TIMEOUT)

  it('are many', () => expect(changed.length).toBeGreaterThan(100))

  it(
    'have nothing left that could be mended',
    async () => {
      for (const { file, after } of changed) {
        const again = await mend(file, after.bytes, options)
        expect(Buffer.from(again.bytes).equals(Buffer.from(after.bytes)), file).toBe(true)
        const left = (await options.lint(after.after)).filter(
          ({ fix }) => fix && (options.unsafe || fix.safety === 'safe'),
        )
        expect(left.map(({ ruleId }) => ruleId).sort(), file).toEqual(after.dropped.map(({ ruleId }) => ruleId).sort())
      }
    },
    TIMEOUT,
  )

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
      expect(now.length, file).toBe(old.length)
      expect(differing(old, now), file).toBeLessThanOrEqual(editsOf(after))
    }
  })

  it('keep their text where only the form is mended', () => {
    for (const { file, before, after } of changed) {
      const [old, now] = [paragraphsOf(before).map(textOf), paragraphsOf(after.bytes).map(textOf)]
      const onText = editsOf(after, (rule) => !ON_FORM.has(rule))
      expect(differing(old, now), file).toBeLessThanOrEqual(onText)
    }
  })

  it(
    'are as valid for Word as they were (Open XML SDK)',
    async () => {
      const spoilt = new Map<string, readonly string[]>()
      const waiting = changed.slice(0, SAMPLE).values()
      const validate = async (): Promise<void> => {
        for (const { file, before, after } of waiting) {
          const told = await validityErrors(after.bytes)
          const fresh = told.length > 0 ? without(told, await validityErrors(before)) : []
          if (fresh.length > 0) spoilt.set(file, fresh)
        }
      }
      await Promise.all(Array.from({ length: availableParallelism() }, validate))
      expect(Object.fromEntries(spoilt)).toEqual({})
    },
    TIMEOUT,
  )

  it.skipIf(missingTools.length > 0)(
    'are opened by LibreOffice as they were',
    () => {
      const sample = changed.slice(0, SAMPLE)
      const old = pageCounts(Object.fromEntries(sample.map(({ file, before }) => [file, before])))
      const now = pageCounts(Object.fromEntries(sample.map(({ file, after }) => [file, after.bytes])))
      const files = sample.map(({ file }) => file)
      expect(files.filter((file) => now[file] === null && old[file] !== null)).toEqual([])
      const longer = files.filter((file) => (now[file] ?? 0) > (old[file] ?? 0))
      console.log(`${name}: ${sum(old)} pages before, ${sum(now)} after; longer:`, longer)
    },
    TIMEOUT,
  )
})

const sum = (counts: Readonly<Record<string, number | null>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0)

const editsOf = ({ mended }: Mended, isOf: (rule: string) => boolean = () => true): number =>
  mended.reduce((all, { ruleId, fix }) => all + (isOf(ruleId) ? (fix?.edits.length ?? 0) : 0), 0)

const differing = (old: readonly string[], now: readonly string[]): number =>
  old.filter((each, index) => each !== now[index]).length

/** What is told more often than it was. */
const without = (told: readonly string[], known: readonly string[]): readonly string[] => {
  const left = [...known]
  return told.filter((each) => {
    const index = left.indexOf(each)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** Those of the main part and of headers, as XML. */
const paragraphsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([part, content]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part)
      ? Buffer.from(content)
          .toString('utf8')
          .split(/(?=<w:p[ >])/)
      : [],
  )

const textOf = (paragraph: string): string => paragraph.replace(/<[^>]*>/g, '')
