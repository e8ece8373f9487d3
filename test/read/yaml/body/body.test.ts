import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_PARTS, readBody } from '../../../../src/read/yaml/body/body.ts'
import { supplied } from '../../../../src/read/yaml/sourced.ts'

const bodyOf = (text: string) => readBody({ text, pieces: () => [{ text, span: { start: 0, end: text.length } }] }, 0)

/** Each paragraph on one line, cells with their place. */
const shown = (text: string): string[] =>
  bodyOf(text).parts.map(({ text: part, cell }) => {
    const line = part.text.replace(/\s+/g, ' ')
    return cell ? `${cell.table}/${cell.row}/${cell.column} of ${cell.columns}: ${line}` : line
  })

describe('paragraphs', () => {
  it('end at empty lines, and go on over others', () => {
    expect(shown('Thực hiện chương trình\ncông tác năm 2026,\nBan Thường vụ\n\n\n  \nĐề nghị.\n')).toEqual([
      'Thực hiện chương trình công tác năm 2026, Ban Thường vụ',
      'Đề nghị.',
    ])
  })

  it('begin at an outline marker', () => {
    expect(shown('I. MỤC ĐÍCH\n1. Một\ntiếp theo\na) Hai\n- Ba\nĐiều 2. Bốn')).toEqual([
      'I. MỤC ĐÍCH',
      '1. Một tiếp theo',
      'a) Hai',
      '- Ba',
      'Điều 2. Bốn',
    ])
  })

  it('begin at a marker in decomposed letters', () => {
    expect(shown('Một\nĐiều 2. Hai'.normalize('NFD'))).toHaveLength(2)
  })

  it('go on where the marker is escaped', () => {
    expect(shown('mục\n\\20. Việc này\n\\- không phải mục')).toEqual(['mục 20. Việc này - không phải mục'])
    expect(shown('\\1. Không phải khoản')).toEqual(['1. Không phải khoản'])
    expect(shown('\\a) và \\- giữa dòng')).toEqual(['a) và \\- giữa dòng'])
  })

  it('keep a backslash that escapes nothing', () => {
    expect(shown('thư mục C:\\quy\\che')).toEqual(['thư mục C:\\quy\\che'])
    expect(shown('\\\\ và \\* và \\|')).toEqual(['\\ và * và |'])
  })

  it('are read up to a limit', () => {
    expect(bodyOf('a\n\n'.repeat(MOST_PARTS * 3)).parts).toHaveLength(MOST_PARTS + 1)
    expect(bodyOf('|a|b|\n'.repeat(MOST_PARTS * 3)).parts).toHaveLength((MOST_PARTS + 1) * 2)
  })
})

describe('emphasis', () => {
  const emphasised = (text: string) =>
    bodyOf(text).parts.flatMap(({ text: part, emphasis }) =>
      emphasis.map(({ start, end, bold, italic }) => [part.text.slice(start, end), bold, italic]),
    )

  it('is told apart from the text', () => {
    const text = 'Chủ đề *“Năm dân vận”*, **rất *quan* trọng** và ***cả hai***'
    expect(shown(text)).toEqual(['Chủ đề “Năm dân vận”, rất quan trọng và cả hai'])
    expect(emphasised(text)).toEqual([
      ['“Năm dân vận”', false, true],
      ['quan', false, true],
      ['rất quan trọng', true, false],
      ['cả hai', true, true],
    ])
  })

  it('is none where the stars are escaped', () => {
    expect(shown('\\*không nghiêng\\* và \\**nghiêng*')).toEqual(['*không nghiêng* và *nghiêng'])
    expect(emphasised('\\*không nghiêng\\*')).toEqual([])
    expect(emphasised('\\**nghiêng*')).toEqual([['nghiêng', false, true]])
  })

  it('ends with its paragraph', () => {
    expect(emphasised('*một\n\nhai*')).toEqual([])
    expect(shown('*một\n\nhai*')).toEqual(['*một', 'hai*'])
  })
})

describe('tables', () => {
  it('are rows of cells', () => {
    expect(shown('Danh sách:\n| Số | Việc |\n|---|:--:|\n| 1 | Rà soát |\n| 2 | |\nHết.')).toEqual([
      'Danh sách:',
      '0/0/0 of 2: Số',
      '0/0/1 of 2: Việc',
      '0/1/0 of 2: 1',
      '0/1/1 of 2: Rà soát',
      '0/2/0 of 2: 2',
      'Hết.',
    ])
  })

  it('are counted', () => {
    expect(shown('|a|\n\n|b|\nvà\n|c|')).toEqual(['0/0/0 of 1: a', '1/0/0 of 1: b', 'và', '2/0/0 of 1: c'])
  })

  it('have cells with emphasis and escaped marks', () => {
    expect(shown('| **a** | b \\| c | \\*d |')).toEqual(['0/0/0 of 3: a', '0/0/1 of 3: b | c', '0/0/2 of 3: *d'])
  })

  it('may leave out the last mark of a row', () => {
    expect(shown('| a | b\n| c | d')).toEqual(['0/0/0 of 2: a', '0/0/1 of 2: b', '0/1/0 of 2: c', '0/1/1 of 2: d'])
  })

  it('tell the rows that are not like the first', () => {
    const { raggedRows } = bodyOf('| a | b |\n| c |\n| d | e | f |')
    expect(raggedRows.map(({ row, cells, expected }) => [row.text, cells, expected])).toEqual([
      ['| c |', 1, 2],
      ['| d | e | f |', 3, 2],
    ])
  })

  it('are none where the first mark is escaped, or stands inside of a line', () => {
    expect(shown('\\| a | b |')).toEqual(['| a | b |'])
    expect(shown('a | b | c')).toEqual(['a | b | c'])
  })
})

it('prints every character but marks, whatever is typed', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ế', ' ', '\n', '*', '**', '\\', '|', '1. ', '- ', 'a) '),
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, (typed) => {
      const { parts } = bodyOf(typed)
      const letters = (value: string): string => value.replace(/[^aế1.)]/g, '')
      expect(letters(parts.map((part) => part.text.text).join(''))).toBe(letters(typed))
      for (const { text: part, emphasis } of parts) {
        expect(
          part
            .pieces()
            .map((piece) => piece.text)
            .join(''),
        ).toBe(part.text)
        for (const { start, end } of emphasis) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(part.text.length)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

it('is empty for an empty text', () => {
  expect(readBody(supplied('', { start: 0, end: 0 }), 0)).toEqual({ parts: [], raggedRows: [], tables: 0 })
})
