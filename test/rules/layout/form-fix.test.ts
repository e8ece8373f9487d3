/*
 * Every deviation of form that a fixable rule tells is mended by its edits: no finding is left and none is new, the printed
 * text is the same, Word takes the file as before, and a second time there is nothing to mend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mend } from '../../../src/fix/mend.ts'
import { RULES } from '../../../src/rules/index.ts'
import { MEND_ALL } from '../../fix/mend-options.ts'
import { changePart } from '../harness/change-docx.ts'
import { describeFindings, lintBytes, readBytes } from '../harness/lint-bytes.ts'
import { baseOf, mutations } from '../harness/load-mutations.ts'
import { type LayoutMutation, source } from '../harness/mutation.ts'
import { validityErrors } from '../harness/validity.ts'

const FIXABLE = new Set(RULES.filter((rule) => rule.needs === 'layout' && rule.fixable).map((rule) => rule.id))

/** Breaks that a rule does not mend though it mends others: mirrored margins are a setting of the whole file. */
const UNMENDED: ReadonlySet<string> = new Set(['trang chẵn đổi lề trái và lề phải ở văn bản nhà nước'])

const breaks = mutations.filter(
  (mutation): mutation is LayoutMutation =>
    'xml' in mutation && FIXABLE.has(mutation.rule) && !UNMENDED.has(mutation.breaks),
)

const broken = (docx: Uint8Array, { part = 'word/document.xml', xml }: LayoutMutation): Uint8Array =>
  changePart(docx, part, xml)

const textOf = async (bytes: Uint8Array) =>
  (await readBytes('a.docx', bytes)).documents.map(({ blocks }) => blocks.map(({ raw }) => raw))

/** The file after all fixes of form. */
const mended = async (docx: Uint8Array): Promise<Uint8Array> => {
  const { bytes } = await mend('a.docx', docx, {
    ...MEND_ALL,
    lint: async (read) => (await MEND_ALL.lint(read)).filter(({ ruleId }) => FIXABLE.has(ruleId)),
  })
  return bytes
}

describe('fixes of form', () => {
  it.each([...FIXABLE])('there is a break for %s', (id) => {
    expect(breaks.filter(({ rule }) => rule === id)).not.toHaveLength(0)
  })

  for (const mutation of breaks) {
    it(`mend ${mutation.rule}: ${mutation.breaks} (${mutation.base})`, async () => {
      const before = broken(baseOf(mutation).docx, mutation)
      const after = await mended(before)
      expect(after).not.toBe(before)
      expect(describeFindings(await lintBytes('a.docx', after))).toBe('')
      expect(await textOf(after)).toEqual(await textOf(before))
      expect(await mended(after)).toBe(after)
    })
  }

  it('are to be looked at where an indent moves columns that are set with tabs', async () => {
    const broad = breaks.find(
      ({ rule, base }) => rule === 'noi-dung/lui-dau-dong' && base === 'cong-van-thu-truong-hd05',
    )
    if (!broad) throw new Error('the indent is not broken')
    const safetyOf = async (docx: Uint8Array) =>
      (await lintBytes('a.docx', docx)).find(({ ruleId }) => ruleId === broad.rule)?.fix?.safety
    const docx = broken(baseOf(broad).docx, broad)
    expect(await safetyOf(docx)).toBe('safe')
    const columns = source('năm 2026, Văn phòng', 'năm 2026</w:t><w:tab/><w:t>: Văn phòng')
    expect(await safetyOf(changePart(docx, 'word/document.xml', [columns]))).toBe('unsafe')
  })

  it.each([...new Set(breaks.map(({ base }) => base))])(
    'leave %s valid for Word (Open XML SDK) with all that was broken in it',
    async (base) => {
      const before = breaks.filter((mutation) => mutation.base === base).reduce(brokenIfPossible, baseOf({ base }).docx)
      const after = await mended(before)
      expect(await textOf(after)).toEqual(await textOf(before))
      expect(await validityErrors(after)).toEqual(await validityErrors(before))
    },
  )
})

/** Some breaks change the same place, where the first one stays. */
const brokenIfPossible = (docx: Uint8Array, mutation: LayoutMutation): Uint8Array => {
  try {
    return broken(docx, mutation)
  } catch {
    return docx
  }
}

/** Real files to test with; they are no part of the project. */
const CORPUS = resolve('../shared/corpus/docx')

/** Every so many of them. */
const STEP = 4

describe.skipIf(!existsSync(CORPUS))('fixes of form in real files', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((_, index) => index % STEP === 0) : []

  it('leave every letter as it was', { timeout: 120_000 }, async () => {
    for (const file of files) {
      const before = readFileSync(join(CORPUS, file))
      const after = await mended(before)
      expect(await textOf(after), file).toEqual(await textOf(before))
    }
  })

  it('leave them as valid for Word as they were', { timeout: 120_000 }, async () => {
    for (const file of files.slice(0, MOST_VALIDATED)) {
      const before = readFileSync(join(CORPUS, file))
      const after = await mended(before)
      const known = await validityErrors(before)
      const fresh = (await validityErrors(after)).filter((error) => !known.includes(error))
      expect(fresh, file).toEqual([])
    }
  })
})

/** Each takes the validator a second or two. */
const MOST_VALIDATED = 3
