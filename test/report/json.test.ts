import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/document/source.ts'
import { json } from '../../src/report/json.ts'
import { findingAt, findingIn } from './finding-at.ts'

const parsed = (...result: Parameters<typeof json>): unknown => JSON.parse(json(...result))

describe('json', () => {
  it('has every key of a finding, counted from 1, its end exclusive', () => {
    const finding = findingAt('loai: cong-van\nso: Số: 5\n', 'Số:', { expected: 'Số' })
    expect(parsed({ findings: [finding], files: 1 })).toEqual({
      version: 1,
      findings: [
        {
          file: 'a.yaml',
          ruleId: 'so-ky-hieu/dau-hai-cham',
          severity: 'error',
          message: 'trước số văn bản cần ghi «Số»',
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 8,
          component: 'so_ky_hieu',
          seen: 'Số:',
          expected: 'Số',
          basis: [{ standard: 'hd05-2026', clause: 'I.3.2.1' }],
        },
      ],
      summary: { files: 1, error: 1, warning: 0, info: 0 },
    })
  })

  it('counts columns in UTF-16 units of the raw text', () => {
    const text = `${'o\u0302\u0301'}𝔸 Số:`
    expect(parsed({ findings: [findingAt(text, 'Số:')], files: 1 })).toMatchObject({
      findings: [{ column: 7, endColumn: 10 }],
    })
  })

  it('follows LF, CRLF and CR', () => {
    expect(parsed({ findings: [findingAt('a\r\nb\rc\nSố:', 'Số:')], files: 1 })).toMatchObject({
      findings: [{ line: 4, column: 1 }],
    })
  })

  it('names the part of a .docx and asks it for positions', () => {
    const source: Source = {
      file: 'a.docx',
      part: 'word/document.xml',
      text: '<w:p/>',
      position: (offset) => ({ line: 7, column: offset + 1 }),
    }
    expect(parsed({ findings: [findingIn(source, 2, 3)], files: 1 })).toMatchObject({
      findings: [{ file: 'a.docx', part: 'word/document.xml', line: 7, column: 3, endLine: 7, endColumn: 6 }],
    })
  })

  it('is one document also where there is nothing to tell', () => {
    expect(parsed({ findings: [], files: 3 })).toEqual({
      version: 1,
      findings: [],
      summary: { files: 3, error: 0, warning: 0, info: 0 },
    })
  })
})
