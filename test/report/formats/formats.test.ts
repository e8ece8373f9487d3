import { describe, expect, it } from 'vitest'
import { spanOf, textSource } from '../../../src/document/source.ts'
import { agent } from '../../../src/report/formats/agent.ts'
import { checkstyle } from '../../../src/report/formats/checkstyle.ts'
import { github } from '../../../src/report/formats/github.ts'
import { gitlab } from '../../../src/report/formats/gitlab.ts'
import { jsonl } from '../../../src/report/formats/jsonl.ts'
import { junit } from '../../../src/report/formats/junit.ts'
import { markdown } from '../../../src/report/formats/markdown.ts'
import { oneline } from '../../../src/report/formats/oneline.ts'
import { rdjson } from '../../../src/report/formats/rdjson.ts'
import { json } from '../../../src/report/json.ts'
import { findingAt, findingIn } from '../finding-at.ts'
import { ODD_MESSAGE, ODD_NAME, ONE, PAGE, TEXT, THREE, VERSION } from './results.ts'
import { elementsOf } from './schemas.ts'

const named = (xml: string, name: string) => elementsOf(xml).filter((element) => element.name === name)

/** What is left of a text in XML. */
const inXml = (text: string): string => text.replace(/[^\t\n\r\x20-\x7e\xa0-\ufffd]|\p{Surrogate}/gu, '\ufffd')

describe('oneline', () => {
  it('is what compilers print', () => {
    expect(oneline(ONE, PAGE)).toBe(
      'Thư mục/công văn.yaml:2:5: error: trước số văn bản cần ghi «Số» [so-ky-hieu/dau-hai-cham]\n',
    )
  })
})

describe('jsonl', () => {
  it('has the findings of json', () => {
    const lines = jsonl(THREE, PAGE).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json(THREE)).findings)
  })
})

describe('junit', () => {
  it('has a suite for every file, and a case that passes where nothing is told', () => {
    const suites = named(junit(THREE, PAGE), 'testsuite')
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: inXml(ODD_NAME), tests: '4', failures: '2', errors: '0', skipped: '0' },
      { name: 'b.docx', tests: '2', failures: '0', errors: '0', skipped: '0' },
      { name: 'sạch.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ])
    expect(named(junit(THREE, PAGE), 'testsuites')[0]?.attributes).toEqual({
      name: 'dvk',
      tests: '7',
      failures: '2',
      errors: '0',
    })
  })

  it('fails errors only, and tells the rest as output', () => {
    expect(named(junit(THREE, PAGE), 'failure')).toHaveLength(2)
    expect(named(junit(THREE, PAGE), 'system-out').map(({ text }) => text.split(':')[0])).toEqual([
      'warning',
      'info',
      'info',
      'warning',
    ])
    expect(named(junit(ONE, PAGE), 'failure')[0]).toEqual({
      name: 'failure',
      attributes: { type: 'so-ky-hieu/dau-hai-cham', message: 'trước số văn bản cần ghi «Số»' },
      text: 'Thư mục/công văn.yaml:2:5\ntrước số văn bản cần ghi «Số»\n05-HD/VPTW, I.3.2.1',
    })
  })

  it('keeps all of a message that XML can hold', () => {
    expect(named(junit(THREE, PAGE), 'failure')[0]?.attributes.message).toBe(inXml(ODD_MESSAGE))
  })
})

describe('checkstyle', () => {
  it('names every file, with its findings', () => {
    expect(named(checkstyle(THREE, PAGE), 'file').map(({ attributes }) => attributes.name)).toEqual([
      inXml(ODD_NAME),
      'b.docx',
      'sạch.yaml',
    ])
    expect(named(checkstyle(ONE, PAGE), 'error').map(({ attributes }) => attributes)).toEqual([
      {
        line: '2',
        column: '5',
        severity: 'error',
        message: 'trước số văn bản cần ghi «Số»',
        source: 'dvk.so-ky-hieu/dau-hai-cham',
      },
    ])
  })
})

describe('github', () => {
  it('is one command a finding, with columns where it stays in its line', () => {
    expect(github(ONE, PAGE)).toBe(
      '::error file=Thư mục/công văn.yaml,line=2,endLine=2,col=5,endColumn=8,title=so-ky-hieu/dau-hai-cham::trước số văn bản cần ghi «Số»\n',
    )
  })

  it('tells errors first, then warnings, then remarks', () => {
    const kinds = github(THREE, PAGE).match(/^::\w+/gm)
    expect(kinds).toEqual(['::error', '::error', '::warning', '::warning', '::notice', '::notice'])
  })

  it('lets no text end a property or a command', () => {
    const finding = findingAt(TEXT, 'Số:', { message: '100%\n::error::x' }, 'a,line=9:%\n.yaml')
    expect(github({ findings: [finding], files: 1, version: VERSION }, PAGE)).toBe(
      '::error file=a%2Cline=9%3A%25%0A.yaml,line=2,endLine=2,col=5,endColumn=8,title=so-ky-hieu/dau-hai-cham::100%25 ::error::x\n',
    )
  })
})

describe('gitlab', () => {
  it('tells each finding once, with its lines', () => {
    const issues: readonly Record<string, unknown>[] = JSON.parse(gitlab(THREE, PAGE))
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'major', 'minor', 'info', 'info', 'minor'])
    expect(issues[2]?.location).toEqual({ path: ODD_NAME, lines: { begin: 2, end: 3 } })
  })

  it('gives the same finding of two files two fingerprints, and of one file too', () => {
    const source = textSource('a.yaml', 'Số:\nSố:\n')
    const findings = [
      findingIn(source, 0, 3, { seen: 'Số:' }),
      findingIn(source, 4, 3, { seen: 'Số:' }),
      findingAt('Số:\nSố:\n', 'Số:', {}, 'b.yaml'),
    ]
    const issues: readonly { fingerprint: string }[] = JSON.parse(
      gitlab({ findings, files: 2, version: VERSION }, PAGE),
    )
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })
})

describe('rdjson', () => {
  const rangesOf = (text: string, seen: string) => {
    const report = JSON.parse(rdjson({ findings: [findingAt(text, seen)], files: 1, version: VERSION }, PAGE))
    return report.diagnostics[0].location.range
  }

  it('counts columns in bytes of UTF-8', () => {
    // As in its own description: `a𐐀b` has its third letter at column 6.
    expect(rangesOf('a𐐀b', 'b')).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 7 } })
    expect(rangesOf('x\nố Số: 5', 'Số:')).toEqual({ start: { line: 2, column: 5 }, end: { line: 2, column: 10 } })
  })

  it('suggests the edits of a fix, and none in a part of a .docx', () => {
    const { diagnostics } = JSON.parse(rdjson(THREE, PAGE))
    expect(diagnostics[1].suggestions).toEqual([
      { range: { start: { line: 2, column: 5 }, end: { line: 2, column: 11 } }, text: '' },
    ])
    expect(diagnostics[4].location.range).toEqual({ start: { line: 7 }, end: { line: 7 } })
    const [, , , , inPart] = THREE.findings
    if (!inPart) throw new Error('no finding in a part')
    const fixed = { ...inPart, fix: { safety: 'safe', edits: [{ at: inPart.location, text: '' }] } } as const
    expect(
      JSON.parse(rdjson({ findings: [fixed], files: 1, version: VERSION }, PAGE)).diagnostics[0],
    ).not.toHaveProperty('suggestions')
  })
})

describe('agent', () => {
  it('tells all of a finding in one line', () => {
    expect(agent(ONE, PAGE)).toBe(
      'Thư mục/công văn.yaml:2:5 error so-ky-hieu/dau-hai-cham: trước số văn bản cần ghi «Số» | seen "Số:" | basis 05-HD/VPTW, I.3.2.1\n',
    )
  })

  it('proposes the edits of a fix', () => {
    const source = textSource('a.yaml', TEXT)
    const at = { source, span: spanOf(TEXT.indexOf('Số:'), TEXT.indexOf('Số:') + 3) }
    const fix = { safety: 'safe', edits: [{ at, text: 'Số "x"\n' }] } as const
    const finding = findingAt(TEXT, 'Số:', { fix, expected: 'Số', basis: [] })
    expect(agent({ findings: [finding], files: 1, version: VERSION }, PAGE)).toMatch(
      / \| seen "Số:" \| expected "Số" \| edit 2:5-2:8 "Số \\"x\\"\\n"\n$/,
    )
  })
})

describe('markdown', () => {
  it('has a table for each file that has findings', () => {
    expect(markdown(ONE, PAGE)).toBe(
      [
        `<!-- dvk ${VERSION} -->`,
        '',
        '## dvk: 1 lỗi, 0 cảnh báo, 0 lưu ý trong 1 tệp',
        '',
        '### Thư mục/công văn.yaml',
        '',
        '| Chỗ | Mức | Nội dung | Quy tắc, căn cứ |',
        '| --- | --- | --- | --- |',
        '| 2:5 | lỗi | trước số văn bản cần ghi «Số» | so-ky-hieu/dau-hai-cham · 05-HD/VPTW, I.3.2.1 |',
        '',
      ].join('\n'),
    )
  })

  it('says so where nothing is wrong', () => {
    expect(markdown({ findings: [], files: 2, version: VERSION }, { ...PAGE, language: 'en' })).toContain(
      'nothing to mend in 2 file(s)',
    )
  })

  it('takes no mark out of a text', () => {
    const rows = markdown(THREE, PAGE)
      .split('\n')
      .filter((line) => line.startsWith('| '))
    // Four cells a row, whatever is in them.
    expect(rows.every((row) => row.replaceAll(/\\./g, '').split('|').length === 6)).toBe(true)
    expect(rows[2]).toContain('\\]\\]\\> \\<b\\>\\&amp;\\</b\\>')
    expect(rows[2]).toContain('\\[f\\](g)')
  })
})
