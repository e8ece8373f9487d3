import { describe, expect, it } from 'vitest'
import type { LineSpacing } from '../../../src/document/style.ts'
import coQuanGianDong from '../../../src/rules/co-quan-ban-hanh/gian-dong.ts'
import { judgeSpacing } from '../../../src/rules/layout/line-spacing.ts'
import congVanKhoangCach from '../../../src/rules/trich-yeu/cong-van-khoang-cach.ts'
import { findingsOf, nd30, type StyledLine, styledDocument } from './styled-document.ts'

const multiple = (value: number): LineSpacing => ({ rule: 'multiple', value })
const exact = (value: number): LineSpacing => ({ rule: 'exact', value })
const atLeast = (value: number): LineSpacing => ({ rule: 'atLeast', value })

describe('line spacing', () => {
  // 30/2020/NĐ-CP, PL I-1-II.6.e: from single to 1.5 lines.
  const lines = { multiple: [1, 1.5] } as const

  it('in lines is right from single to 1.5', () => {
    for (const value of [1, 1.15, 1.5]) expect(judgeSpacing(multiple(value), 14, lines)).toBe('right')
    for (const value of [0.9, 1.6, 2]) expect(judgeSpacing(multiple(value), 14, lines)).toBe('wrong')
  })

  it('in points is counted in lines of the size, and never surely wrong', () => {
    // A single line of Times New Roman at 14 pt is 16.1 pt high, 1.5 of them 24.2 pt.
    for (const value of [16, 18, 24]) expect(judgeSpacing(exact(value), 14, lines)).toBe('right')
    for (const value of [12, 30]) expect(judgeSpacing(exact(value), 14, lines)).toBe('unlike')
    expect(judgeSpacing(atLeast(12), 14, lines)).toBe('right')
    expect(judgeSpacing(atLeast(30), 14, lines)).toBe('unlike')
    expect(judgeSpacing(exact(12), null, lines)).toBe('right')
  })

  it('must be exact where only that is stated', () => {
    // 05-HD/VPTW, I.6.2.2: exactly 18 to 22 pt.
    const points = { exact: [18, 22] } as const
    for (const value of [18, 22]) expect(judgeSpacing(exact(value), 14, points)).toBe('right')
    for (const spacing of [exact(17), atLeast(18), multiple(1.15)])
      expect(judgeSpacing(spacing, 14, points)).toBe('wrong')
  })

  it('may be chosen where both are stated', () => {
    const both = { exact: [15, null], multiple: [1, 1.5] } as const
    for (const spacing of [exact(15), exact(40), multiple(1)]) expect(judgeSpacing(spacing, 13, both)).toBe('right')
    expect(judgeSpacing(multiple(2), 13, both)).toBe('wrong')
  })

  it('of the issuer is reported once for all its lines', () => {
    const name = (component: StyledLine['component'], text: string): StyledLine => ({
      component,
      text,
      paragraph: { lineSpacing: multiple(1.3) },
    })
    const findings = findingsOf(
      coQuanGianDong,
      styledDocument([name('co_quan_cap_tren', 'UBND TỈNH LÂM SƠN'), name('co_quan_ban_hanh', 'SỞ TƯ PHÁP')]),
      { standard: nd30() },
    )
    expect(findings.map(({ severity, seen, expected }) => [severity, seen, expected])).toEqual([
      ['warning', 'Multiple 1.3', 'Multiple 1'],
    ])
    expect(findings[0]?.message).toContain('«UBND TỈNH LÂM SƠN» và 1 dòng khác: dãn dòng Multiple 1,3')
  })
})

describe('space above the subject of a letter', () => {
  const letter = (spaceAfter: number, spaceBefore: number, at = 3): StyledLine[] => [
    { component: 'so_ky_hieu', text: 'Số: 12/STP-VP', paragraph: { spaceAfter }, at: 2 },
    { component: 'trich_yeu', text: 'V/v báo cáo kết quả', paragraph: { spaceBefore, spaceAfter: 0 }, at },
    { component: 'kinh_gui', text: 'Kính gửi: Ủy ban nhân dân các xã', at: at + 1 },
  ]
  const seen = (lines: readonly StyledLine[]) =>
    findingsOf(congVanKhoangCach, styledDocument(lines), { standard: nd30() }).map((finding) => finding.seen)

  it('is 6 pt at the least', () => {
    expect(seen(letter(0, 6))).toEqual([])
    expect(seen(letter(3, 3))).toEqual([])
    expect(seen(letter(0, 12))).toEqual([])
    expect(seen(letter(0, 0))).toEqual(['0 pt'])
  })

  it('is not measured over what stands between', () => {
    expect(seen(letter(0, 0, 4))).toEqual([])
  })
})
