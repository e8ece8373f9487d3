import { describe, expect, it } from 'vitest'
import { createBlock } from '../../src/document/block.ts'
import { readOutline } from '../../src/document/read-outline.ts'
import { textSource } from '../../src/document/source.ts'

const blocks = (...lines: string[]) =>
  lines.map((raw) => {
    const source = textSource('a.txt', raw)
    return createBlock({ raw, component: 'noi_dung', locateRaw: (span) => ({ source, span }) })
  })

const faults = (...lines: string[]) =>
  readOutline(blocks(...lines))
    .filter((item) => item.fault)
    .map((item) => [item.marker.text, item.fault, item.expected])

describe('readOutline finds nothing wrong', () => {
  it.each<[string, ...string[]]>([
    ['one series', '1. A', '2. B', '3. C'],
    ['numbers that begin anew under each section', 'I. A', '1. a', '2. b', 'II. B', '1. c', '2. d', 'III. C', '1. e'],
    ['numbers that run on through the sections', 'I. A', '1. a', '2. b', 'II. B', '3. c', '4. d'],
    ['letters that begin anew under each number', '1. A', 'a) a', 'b) b', '2. B', 'a) c', 'b) d', '3. C'],
    ['numbers under letters', 'a) A', '1. a', '2. b', 'b) B', '1. c', '2. d', 'c) C'],
    ['letters above and below sections', 'A. A', 'I. a', 'II. b', 'B. B', 'I. c', 'C. C', 'D. D'],
    ['letters under sections', 'I. A', 'A. a', 'B. b', 'II. B', 'A. c', 'B. d', 'III. C'],
    ['capitals without Đ', 'A. A', 'B. B', 'C. C', 'D. D', 'E. E'],
    ['the letters of điểm', 'a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G', 'h) H', 'i) I', 'k) K'],
    ['subnumbers', '1. A', '1.1. a', '1.2. b', '2. B', '2.1. c', '2.2. d', '2.2.1. e', '2.2.2. f', '2.3. g', '3. C'],
    [
      'Điều that run on through Chương',
      'Chương I',
      'CHUNG',
      'Điều 1. A',
      'Điều 2. B',
      'Chương II',
      'Điều 3. C',
      '1. a',
      '2. b',
      'Điều 4. D',
      '1. c',
    ],
    [
      'Mục that begin anew in each Chương',
      'Chương I',
      'Mục 1',
      'Điều 1. A',
      'Mục 2',
      'Điều 2. B',
      'Chương II',
      'Mục 1',
      'Điều 3. C',
    ],
    ['an attached regulation', 'Điều 1. A', 'Điều 2. B', 'QUY CHẾ', 'Chương I', 'Điều 1. C', 'Điều 2. D'],
    ['an inserted Điều', 'Điều 1. A', 'Điều 1a. B', 'Điều 2. C'],
    ['a first khoản on the line of its Điều', 'Điều 1. A', '1. a', 'Điều 2. 1. b', '2. c', '3. d'],
    [
      'a first item inside the paragraph above',
      'Các ban có trách nhiệm: 1. Ban Tổ chức chủ trì.',
      '2. Văn phòng phối hợp.',
      '3. C',
    ],
    ['a list that begins anew after a paragraph', '1. A', '2. B', 'Các giải pháp:', '1. C', '2. D'],
    ['a list that begins anew after a bullet', '- Cấp tỉnh', '1. A', '2. B', '- Cấp xã', '1. C', '2. D'],
    ['a list inside the last item of its kind', '1. A', '2. Giao các ban:', '1. a', '2. b', '3. C'],
    ['a reference at the start of a paragraph', 'Điều 1. A', 'Điều 7 Quy chế làm việc đã nêu', 'Điều 2. B'],
    [
      'a reference that could be the next Điều',
      'Điều 1. A',
      'Điều 2 Quy chế làm việc đã nêu',
      'Điều 2. B',
      'Điều 3. C',
    ],
    [
      'a sentence broken across two paragraphs',
      '1. A',
      'Thực hiện quy định của Trung ương về quản lý biên chế theo khoản 3 Điều',
      '5. Các cấp uỷ',
      '2. B',
    ],
    ['a number far off', '1. A', '2. B', '79. Xuân', '3. C'],
    ['one item alone', '4. A', 'Đoạn văn'],
    ['a quoted passage', '1. A', '“Điều 4. A', '7. B', 'c) D”.', '2. B'],
    ['items in one paragraph', '1. A\n2. B', '3. C'],
    ['sections after a numbered preamble', '1. A', '2. B', '3. C', 'I. A', '1. a', '2. b', 'II. B', '1. c'],
  ])('in %s', (_name, ...lines) => {
    expect(faults(...lines)).toEqual([])
  })
})

describe('readOutline finds', () => {
  it('a missing number', () => {
    expect(faults('1. A', '2. B', '4. C', '5. D')).toEqual([['4.', 'gap', 3]])
    expect(faults('I. A', '1. a', 'II. B', '1. b', 'IV. C')).toEqual([['IV.', 'gap', 3]])
    expect(faults('1. A', '1.1. a', '1.3. b')).toEqual([['1.3.', 'gap', 2]])
  })

  it('a missing letter', () => {
    expect(faults('1. A', 'a) a', 'b) b', 'd) d', 'đ) đ')).toEqual([['d)', 'gap', 3]])
    expect(faults('a) a', 'b) b', 'c) c', 'd) d', 'e) e', 'g) g')).toEqual([['e)', 'gap', 5]])
  })

  it('a repeat, and goes on with either number behind it', () => {
    expect(faults('1. A', '2. B', '2. C', '3. D')).toEqual([['2.', 'repeat', 3]])
    expect(faults('1. A', '2. B', '2. C', '4. D')).toEqual([['2.', 'repeat', 3]])
    expect(faults('1. A', '1. B', '2. C')).toEqual([['1.', 'repeat', 2]])
  })

  it('a step back', () => {
    expect(faults('1. A', '2. B', '3. C', '2. D', '5. E')).toEqual([['2.', 'backward', 4]])
  })

  it('a step back once, where the series goes on from there', () => {
    expect(faults('7. A', '8. B', '6. C', '7. D', '8. E').slice(1)).toEqual([['6.', 'backward', 9]])
  })

  it('a series that does not begin with 1', () => {
    expect(faults('Mở đầu', '2. A', '3. B', '4. C')).toEqual([['2.', 'start', 1]])
    expect(faults('1. A', 'b) a', 'c) b', '2. B')).toEqual([['b)', 'start', 1]])
  })

  it('khoản that run on from one Điều to the next', () => {
    expect(faults('Điều 1. A', '1. a', '2. b', 'Điều 2. B', '3. c')).toEqual([['3.', 'start', 1]])
  })

  it('Điều that begin anew in a later Chương', () => {
    expect(faults('Chương I', 'Điều 1. A', 'Điều 2. B', 'Chương II', 'Điều 1. C')).toEqual([['Điều 1.', 'backward', 3]])
  })
})

describe('readOutline keeps together', () => {
  it('one level written in two ways', () => {
    const items = readOutline(blocks('I. A', '1. a', '2) b', 'II- B', 'III- C'))
    expect(items.map((item) => [item.marker.text, item.previous?.marker.text ?? null])).toEqual([
      ['I.', null],
      ['1.', null],
      ['2)', '1.'],
      ['II-', 'I.'],
      ['III-', 'II-'],
    ])
  })

  it('two levels that differ only in their mark', () => {
    const items = readOutline(blocks('1. A', '1) a', '2) b', '2. B', '1) c'))
    expect(items.map((item) => item.parent?.marker.text ?? null)).toEqual([null, '1.', '1.', null, '2.'])
  })

  it('a label that numbers nothing with its series', () => {
    const items = readOutline(blocks('a) A', 'b) B', 'f) C', 'c) D'))
    expect(items.map(({ marker, expected }) => [marker.text, expected])).toEqual([
      ['a)', 1],
      ['b)', 2],
      ['f)', 3],
      ['c)', null],
    ])
  })

  it('a number and the name beneath it apart', () => {
    const [item] = readOutline(blocks('Chương I:\nQUY ĐỊNH CHUNG', 'Điều 1. A'))
    expect(item?.at.block.text).toBe('Chương I:')
  })

  it('leaves out what stands alone and numbers nothing', () => {
    expect(readOutline(blocks('f) A', 'IIII. B', '- C'))).toEqual([])
  })

  it('stays quick on a body that only nests', () => {
    const deep = blocks(...Array.from({ length: 5_000 }, (_, index) => `${(index % 90) + 1}.${(index % 70) + 1}. A`))
    expect(readOutline(deep).length).toBeGreaterThan(0)
  })
})
