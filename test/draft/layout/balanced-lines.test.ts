import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/document/text-width.ts'
import { balancedLines } from '../../../src/draft/layout/balanced-lines.ts'
import { millimetres } from '../../../src/draft/layout/length.ts'

const NAME = { size: 14, bold: true, italic: false }
const SUBJECT = { size: 12, bold: false, italic: true }

const broken = (text: string, width: number, face = NAME): readonly string[] =>
  balancedLines(text, face, millimetres(width))

describe('names of bodies', () => {
  // How the offices themselves broke their names on the source documents.
  it('is broken as the offices do', () => {
    expect(broken('ĐẢNG ỦY KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH', 84)).toEqual([
      'ĐẢNG ỦY KHỐI CƠ QUAN',
      'VÀ DOANH NGHIỆP TỈNH',
    ])
    expect(broken('ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH', 84)).toEqual([
      'ĐẢNG ỦY KHỐI',
      'CƠ QUAN - DOANH NGHIỆP TỈNH',
    ])
  })

  it('keeps joint bodies apart at their hyphen', () => {
    expect(broken('BAN NỘI CHÍNH TỈNH UỶ - BAN TỔ CHỨC TỈNH UỶ', 84)).toEqual([
      'BAN NỘI CHÍNH TỈNH UỶ -',
      'BAN TỔ CHỨC TỈNH UỶ',
    ])
  })

  it('keeps the name of a place together', () => {
    expect(broken('ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH', 58)).toEqual(['ĐẢNG BỘ THÀNH PHỐ', 'HỒ CHÍ MINH'])
    expect(broken('TRUNG TÂM CHÍNH TRỊ XÃ NGUYỄN TRUNG TRỰC', 84)).toEqual([
      'TRUNG TÂM CHÍNH TRỊ',
      'XÃ NGUYỄN TRUNG TRỰC',
    ])
  })

  it('leaves a name that fits on one line', () => {
    expect(broken('ĐẢNG UỶ XÃ AN HOÀ', 84)).toEqual(['ĐẢNG UỶ XÃ AN HOÀ'])
  })
})

describe('subjects', () => {
  it('is broken before a phrase, in lines of about one length', () => {
    expect(broken('V/v lãnh đạo, chỉ đạo thực hiện “Năm dân vận khéo” 2020', 75, SUBJECT)).toEqual([
      'V/v lãnh đạo, chỉ đạo thực hiện',
      '“Năm dân vận khéo” 2020',
    ])
    expect(broken('V/v tiếp tục đẩy mạnh phong trào thi đua “Dân vận khéo” năm 2017', 75, SUBJECT)).toEqual([
      'V/v tiếp tục đẩy mạnh phong trào',
      'thi đua “Dân vận khéo” năm 2017',
    ])
  })

  it('does not part a number from its word, nor the ends of a span of years', () => {
    const lines = broken('tổng kết nhiệm kỳ 2020 - 2025 và phương hướng 2025 - 2030', 50, SUBJECT)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('\n')).not.toMatch(/-\n|\n-/)
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    'ban',
    'TỔ',
    'chức',
    '-',
    '“a',
    'b”',
    '2020',
    'x'.repeat(40),
    'A\u00a0B',
    '{x}',
    '&',
    'Hồ',
  )
  const text = fc.array(word, { minLength: 1, maxLength: 70 }).map((words) => words.join(' '))

  it('loses nothing and keeps every line of several words within the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 120 }), (whole, width) => {
        const lines = broken(whole, width)
        expect(lines.join(' ')).toBe(whole)
        for (const line of lines) {
          if (line.includes(' ')) expect(textWidth(line, NAME)).toBeLessThanOrEqual(millimetres(width))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves a text of very many words to the word processor', () => {
    expect(broken('chữ '.repeat(500).trim(), 60)).toHaveLength(1)
  })

  it('does not break at no-break spaces', () => {
    expect(broken('BAN\u00a0TỔ\u00a0CHỨC TỈNH\u00a0UỶ', 40)).toEqual(['BAN\u00a0TỔ\u00a0CHỨC', 'TỈNH\u00a0UỶ'])
  })
})
