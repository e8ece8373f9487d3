import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/report/page.ts'
import { stylish } from '../../src/report/stylish.ts'
import { findingAt } from './finding-at.ts'

const PLAIN: Page = { language: 'vi', colors: false, width: null }
const TEXT = 'loai: cong-van\nso: Số: 5\nngay: 2026-06-15\n'

describe('stylish', () => {
  it('shows place, severity, message, rule, clause and the line', () => {
    const findings = [
      findingAt(TEXT, 'Số:'),
      findingAt(TEXT, '2026-06-15', { severity: 'warning', message: 'ngày ở tương lai', ruleId: 'x/y', basis: [] }),
    ]
    expect(stylish({ findings, files: 1 }, PLAIN)).toBe(
      [
        'a.yaml',
        '',
        '  2:5  lỗi       trước số văn bản cần ghi «Số»',
        '                 so-ky-hieu/dau-hai-cham · 05-HD/VPTW, I.3.2.1',
        '                 2 │ so: Số: 5',
        '                   │     ^^^',
        '',
        '  3:7  cảnh báo  ngày ở tương lai',
        '                 x/y',
        '                 3 │ ngay: 2026-06-15',
        '                   │       ^^^^^^^^^^',
        '',
        '✖ 1 lỗi, 1 cảnh báo, 0 lưu ý trong 1 tệp',
        '',
      ].join('\n'),
    )
  })

  it('groups by file', () => {
    const findings = [findingAt(TEXT, 'Số:', {}, 'a.yaml'), findingAt(TEXT, 'Số:', {}, 'b.yaml')]
    const report = stylish({ findings, files: 2 }, PLAIN)
    expect(report.match(/^[ab]\.yaml$/gm)).toEqual(['a.yaml', 'b.yaml'])
    expect(report).toContain('trong 2 tệp')
  })

  it('takes more findings than a call takes arguments', () => {
    const finding = findingAt(TEXT, 'Số:')
    const report = stylish({ findings: Array.from({ length: 150_000 }, () => finding), files: 1 }, PLAIN)
    expect(report).toMatch(/✖ 150000 lỗi, 0 cảnh báo, 0 lưu ý trong 1 tệp\n$/)
  })

  it('says so in one line where nothing is wrong', () => {
    expect(stylish({ findings: [], files: 2 }, PLAIN)).toBe('✔ 2 tệp, không có gì phải sửa\n')
    expect(stylish({ findings: [], files: 2 }, { ...PLAIN, language: 'en' })).toBe('✔ nothing to mend in 2 file(s)\n')
  })

  it('breaks long messages between words, within the width of the terminal', () => {
    const message = 'dòng địa danh và ngày của văn bản này chưa ghi đủ các chữ ngày, tháng, năm như hướng dẫn đã nêu '
      .repeat(3)
      .trim()
    const report = stylish({ findings: [findingAt(TEXT, 'Số:', { message })], files: 1 }, { ...PLAIN, width: 80 })
    const lines = report.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(report.replace(/\s+/g, ' ')).toContain(message)
  })

  it('colours only where it is told to', () => {
    const result = { findings: [findingAt(TEXT, 'Số:')], files: 1 }
    expect(stylish(result, PLAIN)).not.toContain('\u001b')
    expect(stylish(result, { ...PLAIN, colors: true })).toContain('\u001b[31m')
  })

  it('does not let a document steer the terminal', () => {
    const text = 'Số:\u001b[2J\u202e 5\n'
    const finding = findingAt(text, 'Số:\u001b[2J', { message: 'thấy «\u001b[2J»' }, 'x\u001b]0;.yaml')
    const report = stylish({ findings: [finding], files: 1 }, PLAIN)
    for (const control of ['\u001b', '\u202e']) expect(report).not.toContain(control)
    expect(report).toContain('Số:␛[2J')
  })
})
