import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftDocument } from '../../src/draft/draft.ts'
import { lintFile, standardOf } from '../../src/lint/lint.ts'
import { readDocument } from '../../src/read/read-document.ts'

const folder = new URL('../../examples/', import.meta.url)
const OPTIONS = { standard: null, language: 'vi', final: true } as const

const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

const errors = (read: Awaited<ReturnType<typeof readDocument>>) =>
  lintFile(read, OPTIONS).flatMap(({ severity, ruleId, message }) =>
    severity === 'error' ? `${ruleId} ${message}` : [],
  )

describe.each(names)('examples/%s', (name) => {
  const read = () => readDocument(name, readFileSync(new URL(name, folder)), OPTIONS)

  it('lints without error', async () => {
    expect(errors(await read())).toEqual([])
  })

  it('drafts into a .docx without error of form or layout', async () => {
    const [document] = (await read()).documents
    const standard = document && standardOf(document, null)
    if (!document || !standard) throw new Error('no document or no standard')
    const docx = await readDocument(name.replace('.yaml', '.docx'), draftDocument(document, standard), OPTIONS)
    expect(errors(docx)).toEqual([])
  })
})
