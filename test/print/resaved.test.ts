import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftDocument } from '../../src/draft/draft.ts'
import { lintFile, standardOf } from '../../src/lint/lint.ts'
import { readDocx } from '../../src/read/docx/read-docx.ts'
import type { ReadFile } from '../../src/read/read-file.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import { inspectFile } from '../../src/report/inspect.ts'
import { missingTools, resave } from './printed.ts'

const OPTIONS = { standard: null, language: 'vi', final: true } as const
const folder = new URL('../../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

const yamlOf = (name: string): ReadFile => readYaml(name, readFileSync(new URL(name, folder), 'utf8'), OPTIONS)

const draftOf = (name: string): Uint8Array => {
  const [document] = yamlOf(name).documents
  const standard = document && standardOf(document, null)
  if (!document || !standard) throw new Error(`${name}: no document or no standard`)
  return draftDocument(document, standard)
}

describe.skipIf(missingTools.includes('soffice'))('drafts that LibreOffice has opened and saved', () => {
  let resaved: Readonly<Record<string, Uint8Array>> = {}

  beforeAll(() => {
    resaved = resave(Object.fromEntries(names.map((name) => [name, draftOf(name)])))
  }, 300_000)

  const read = (name: string): ReadFile => readDocx(name.replace('.yaml', '.docx'), resaved[name] ?? new Uint8Array())

  it.each(names)('%s is read as it was', (name) => {
    const inspected = (file: ReadFile): unknown => {
      const result = inspectFile(file, OPTIONS)
      return 'documents' in result ? result.documents : result
    }
    expect(inspected(read(name))).toEqual(inspected(yamlOf(name)))
  })

  it.each(names)('%s has no error', (name) => {
    const errors = lintFile(read(name), OPTIONS).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })
})
