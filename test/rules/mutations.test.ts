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
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { changeDocx, changePart } from './harness/change-docx.ts'
import { describeFindings, lintBytes, ruleIds } from './harness/lint-bytes.ts'
import { baseOf, bases, mutations } from './harness/load-mutations.ts'
import { changeSource, changeText, isInexpressible } from './harness/mutation.ts'

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
