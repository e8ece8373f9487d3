import { describe, expect, it } from 'vitest'
import type { Run } from '../../../src/report/lint-result.ts'
import { REPORT_FORMATS, type ReportFormatName } from '../../../src/report/report-formats.ts'
import { PAGE, RESULTS, THREE } from './results.ts'
import { breachesOf, elementsOf, hasXmllint, xmlBreachesOf } from './schemas.ts'

const report = async (name: ReportFormatName, result: Run): Promise<string> =>
  (await REPORT_FORMATS[name].load())(result, PAGE)

const broken = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe.each(RESULTS)('reports on %s', (_, result) => {
  it.each([
    ['sarif', 'sarif.schema.json'],
    ['gitlab', 'gitlab.schema.json'],
    ['rdjson', 'rdjson.schema.json'],
  ] as const)('in %s follow %s', async (name, schema) => {
    expect(breachesOf(await report(name, result), schema)).toBe('')
  })

  it.each(['junit', 'checkstyle'] as const)('in %s are well-formed XML', async (name) => {
    expect(elementsOf(await report(name, result)).length).toBeGreaterThan(0)
  })

  // Without xmllint (Debian: libxml2-utils) vitest tells these as skipped.
  it.skipIf(!hasXmllint).each([
    ['junit', 'junit.xsd'],
    ['checkstyle', 'checkstyle.xsd'],
  ] as const)('in %s follow %s', async (name, schema) => {
    expect(xmlBreachesOf(await report(name, result), schema)).toBe('')
  })

  it('in jsonl are one JSON text a line', async () => {
    const lines = (await report('jsonl', result)).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line).ruleId)).toEqual(result.findings.map(({ ruleId }) => ruleId))
  })

  it.each(['oneline', 'agent', 'github'] as const)('in %s are one line a finding', async (name) => {
    expect((await report(name, result)).split(/[\n\r]/)).toHaveLength(result.findings.length + 1)
  })

  it.each(Object.keys(REPORT_FORMATS) as ReportFormatName[])('in %s are the same each time', async (name) => {
    expect(await report(name, result)).toBe(await report(name, result))
  })
})

describe('the schemas', () => {
  it.each([
    ['sarif', 'sarif.schema.json', '"level": "note"', '"level": "info"'],
    ['sarif', 'sarif.schema.json', '"uri": "b.docx"', '"uri": "b .docx"'],
    ['gitlab', 'gitlab.schema.json', '"severity": "major"', '"severity": "error"'],
    ['rdjson', 'rdjson.schema.json', '"line": 2', '"line": 0'],
  ] as const)('for %s tell what breaks them', async (name, schema, from, to) => {
    expect(breachesOf(broken(await report(name, THREE), from, to), schema)).not.toBe('')
  })

  it.skipIf(!hasXmllint).each([
    ['junit', 'junit.xsd', ' failures="', ' failed="'],
    ['checkstyle', 'checkstyle.xsd', 'severity="error"', 'severity="lỗi"'],
  ] as const)('for %s tell what breaks them', async (name, schema, from, to) => {
    expect(xmlBreachesOf(broken(await report(name, THREE), from, to), schema)).not.toBe('')
  })
})
