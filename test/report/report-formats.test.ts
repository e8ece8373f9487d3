import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { REPORT_FORMAT_NAMES, REPORT_FORMATS, type ReportFormatName } from '../../src/report/report-formats.ts'
import { PAGE, RESULTS } from './formats/results.ts'

const reports = async (name: ReportFormatName): Promise<readonly string[]> => {
  const format = await REPORT_FORMATS[name].load()
  return RESULTS.map(([, result]) => format(result, PAGE))
}

describe('a report that dvk wrote', () => {
  it.each(REPORT_FORMAT_NAMES)('in %s is known again, whatever is in it', async (name) => {
    const { own } = REPORT_FORMATS[name]
    for (const text of await reports(name)) expect(text).toMatch(own)
  })

  it.each(REPORT_FORMAT_NAMES)('in %s is told from documents and files of other programs', (name) => {
    const others = [
      readFileSync('examples/cong-van-2026.yaml', 'utf8'),
      'ĐẢNG BỘ TỈNH LÂM SƠN\nĐẢNG UỶ XÃ AN HOÀ\n*\nSố 12-CV/ĐU\n\nKính gửi: Các chi bộ;\n',
      readFileSync('package.json', 'utf8'),
      readFileSync('README.md', 'utf8'),
      '[1, 2]\n',
      '{"a": 1}\n',
      '<?xml version="1.0"?>\n<testsuites name="jest"/>\n',
      '<!doctype html>\n<html></html>\n',
      '{"$schema": "x/sarif-schema-2.1.0.json", "runs": [{"tool": {"driver": {"name": "eslint"}}}]}',
    ]
    expect(others.filter((text) => REPORT_FORMATS[name].own.test(text))).toEqual([])
  })
})

describe('the help', () => {
  it.each(['lint', 'check-facts'])('of %s names every format', (name) => {
    const options = COMMANDS.find((command) => command.name === name)?.options
    expect(options?.find(({ key }) => key === 'format')?.choices).toEqual(REPORT_FORMAT_NAMES)
  })
})
