/*
 * Breaks clean documents in one way each: exactly the rule of that break must report, in YAML, text and .docx alike.
 *
 * A spec file test/rules/mutations/<component>.ts exports `mutations: readonly (Mutation | LayoutMutation)[]`:
 *
 *   { rule: 'so-ky-hieu/dau-hai-cham', breaks: 'dấu hai chấm sau chữ Số', base: 'cong-van-hd05',
 *     text: [stretch('Số 08', 'Số: 08')],                         // on the printed lines, in .txt and .docx
 *     yaml: inexpressible('chữ Số do tiêu chuẩn ghi') }           // or [source('so: 8', 'so: 08')]
 *
 * `base` is a file of test/fixtures/clean; a new one may be put beside them, it must have no finding in any format.
 * `stretch`, `line` and `move` change printed lines; `docx` gives other changes where the .docx prints a line in two cells
 * (as «Kính gửi:»). A LayoutMutation breaks the XML of the drafted .docx: { rule, breaks, base, part?, xml: [source(…)] }.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftDocument } from '../../src/draft/draft.ts'
import { RULES } from '../../src/rules/index.ts'
import { changeDocx, changePart } from './harness/change-docx.ts'
import { describeFindings, lintBytes, onlyDocument, readBytes, ruleIds } from './harness/lint-bytes.ts'
import { changeSource, changeText, isInexpressible, type LayoutMutation, type Mutation } from './harness/mutation.ts'
import { printDocument } from './harness/print-document.ts'

const CLEAN = new URL('../fixtures/clean/', import.meta.url)
const SPECS = new URL('mutations/', import.meta.url)

interface Spec {
  readonly mutations: readonly (Mutation | LayoutMutation)[]
}

interface Base {
  readonly yaml: string
  readonly text: string
  readonly docx: Uint8Array
}

const loadBase = async (name: string): Promise<Base> => {
  const yaml = readFileSync(new URL(`${name}.yaml`, CLEAN), 'utf8')
  const { document, standard } = onlyDocument(await readBytes(`${name}.yaml`, yaml))
  return { yaml, text: printDocument(document), docx: draftDocument(document, standard) }
}

const specs = await Promise.all(
  readdirSync(SPECS).map(async (file): Promise<Spec> => import(new URL(file, SPECS).href)),
)
const mutations = specs.flatMap((spec) => spec.mutations)
const names = readdirSync(CLEAN).map((file) => file.replace(/\.yaml$/, ''))
const bases = new Map(await Promise.all(names.map(async (name) => [name, await loadBase(name)] as const)))

const baseOf = ({ base }: { readonly base: string }): Base => {
  const found = bases.get(base)
  if (!found) throw new Error(`no test/fixtures/clean/${base}.yaml`)
  return found
}

const expectOnly = async (rule: string, file: string, bytes: Uint8Array | string): Promise<void> => {
  const findings = await lintBytes(file, bytes)
  expect(ruleIds(findings), describeFindings(findings)).toEqual([rule])
}

describe('clean documents', () => {
  describe.each([...bases])('%s', (name, { yaml, text, docx }) => {
    it.each([
      ['yaml', yaml],
      ['txt', text],
      ['docx', docx],
    ] as const)('has no finding as .%s', async (ending, bytes) => {
      expect(describeFindings(await lintBytes(`${name}.${ending}`, bytes))).toBe('')
    })
  })
})

describe('mutations', () => {
  // What an organisation has declared is shown with its declaration (organisation.test.ts).
  it.each(RULES.filter(({ obligation }) => typeof obligation === 'string').map((rule) => rule.id))(
    'there is one for %s',
    (id) => {
      expect(mutations.filter((mutation) => mutation.rule === id)).not.toHaveLength(0)
    },
  )

  it('are of rules that exist', () => {
    const known = new Set(RULES.map((rule) => rule.id))
    expect(mutations.map((mutation) => mutation.rule).filter((id) => !known.has(id))).toEqual([])
  })

  for (const mutation of mutations) {
    const { rule, breaks, base } = mutation
    const title = `${rule}: ${breaks} (${base})`
    if ('xml' in mutation) {
      it(`${title}, .docx`, () =>
        expectOnly(
          rule,
          'a.docx',
          changePart(baseOf(mutation).docx, mutation.part ?? 'word/document.xml', mutation.xml),
        ))
      continue
    }
    const { text, yaml, docx = text } = mutation
    if (!isInexpressible(text)) {
      it(`${title}, .txt`, () => expectOnly(rule, 'a.txt', changeText(baseOf(mutation).text, text)))
    }
    if (!isInexpressible(docx)) {
      it(`${title}, .docx`, () => expectOnly(rule, 'a.docx', changeDocx(baseOf(mutation).docx, docx)))
    }
    if (!isInexpressible(yaml)) {
      it(`${title}, .yaml`, () => expectOnly(rule, 'a.yaml', changeSource(baseOf(mutation).yaml, yaml)))
    }
  }
})
