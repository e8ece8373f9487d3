import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFile } from '../../src/lint/lint.ts'
import { readDocument } from '../../src/read/read-document.ts'

const folder = new URL('../../examples/nguon/', import.meta.url)
const OPTIONS = { standard: null, language: 'vi', final: true } as const

/** Each pinned finding was compared with the document by hand: a changed line here is a changed judgement. */
describe('findings on the source documents', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const read = await readDocument(name, readFileSync(new URL(name, folder)), OPTIONS)
    const lines = lintFile(read, OPTIONS).map(({ location, severity, ruleId, seen, message }) => {
      const { line, column } = location.source.position(location.span.start)
      return `${line}:${column} ${severity} ${ruleId} ${JSON.stringify(seen)}\n  ${message}\n`
    })
    expect(lines).not.toEqual([])
    await expect(lines.join('')).toMatchFileSnapshot(`nguon/${name.replace('.txt', '.out')}`)
  })
})
