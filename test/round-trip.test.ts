import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftDocument } from '../src/draft/draft.ts'
import { lintFile, standardOf } from '../src/lint/lint.ts'
import { readDocument } from '../src/read/read-document.ts'
import { type InspectedFile, inspectFile } from '../src/report/inspect.ts'
import { cleanVanBan } from './generate/clean-van-ban.ts'
import { type GeneratedVanBan, toYaml, vanBan } from './generate/van-ban.ts'
import { describeFindings } from './rules/harness/lint-bytes.ts'

const OPTIONS = { standard: null, language: 'vi', final: true } as const

const roundTrip = async (document: GeneratedVanBan) => {
  const yaml = await readDocument('a.yaml', new TextEncoder().encode(toYaml(document)), OPTIONS)
  expect(yaml.problems).toEqual([])
  const [read] = yaml.documents
  const standard = read && standardOf(read, null)
  if (!read || !standard) throw new Error('no document or no standard')
  const docx = await readDocument('a.docx', draftDocument(read, standard), OPTIONS)
  return { yaml, docx }
}

/** All but what tells the two files apart. */
const contents = ({ file, format, ...rest }: InspectedFile): unknown => rest

const inspected = (read: Awaited<ReturnType<typeof readDocument>>): unknown => {
  const result = inspectFile(read, OPTIONS)
  if ('error' in result) throw new Error(result.error)
  return contents(result)
}

/** Rules on what a text says: generated ones are made of random phrases. */
const ON_TEXT = /^(?:tu-ngu|dau-cau|vien-dan)\/|^noi-dung\/thieu-phan$/

describe('YAML → .docx → read', () => {
  it('keeps every component as it was', async () => {
    await fc.assert(
      fc.asyncProperty(vanBan, async (document) => {
        const { yaml, docx } = await roundTrip(document)
        expect(inspected(docx)).toEqual(inspected(yaml))
      }),
      { numRuns: 60 },
    )
  })

  it('gives a .docx and a YAML that keep all rules of form', async () => {
    await fc.assert(
      fc.asyncProperty(vanBan, async (document) => {
        const { yaml, docx } = await roundTrip(document)
        // Letters typed in parts are meant; they are drafted whole.
        const ofYaml = lintFile(yaml, OPTIONS).filter(({ ruleId }) => ruleId !== 'chu/to-hop')
        const findings = [...ofYaml, ...lintFile(docx, OPTIONS)].filter(({ ruleId }) => !ON_TEXT.test(ruleId))
        expect(describeFindings(findings)).toBe('')
      }),
      { numRuns: 40 },
    )
  })

  it('gives a .docx and a YAML without any finding where the text is good', async () => {
    await fc.assert(
      fc.asyncProperty(cleanVanBan, async (document) => {
        const { yaml, docx } = await roundTrip(document)
        expect(describeFindings([...lintFile(yaml, OPTIONS), ...lintFile(docx, OPTIONS)])).toBe('')
      }),
      { numRuns: 40 },
    )
  })

  it('keeps blank numbers and dates blank', async () => {
    await fc.assert(
      fc.asyncProperty(vanBan, async ({ so, ngay, ...draft }) => {
        const { yaml, docx } = await roundTrip(draft)
        expect(inspected(docx)).toEqual(inspected(yaml))
      }),
      { numRuns: 20 },
    )
  })
})
