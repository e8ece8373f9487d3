import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/document/block.ts'
import { joinBlocks } from '../../src/document/join-blocks.ts'
import { readText } from '../../src/read/text/read-text.ts'

const HEADER = [
  'ỦY BAN NHÂN DÂN XÃ THẠCH VÂN',
  'Số: 12/QĐ-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Thạch Vân, ngày 05 tháng 3 năm 2026',
  '',
  'QUYẾT ĐỊNH',
  'Về việc thành lập Tổ công tác',
  '',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠCH VÂN',
  '',
].join('\n')

const read = (text: string) => {
  const [document] = readText('a.txt', text).documents
  if (!document) throw new Error('nothing read')
  return document
}

describe('joinBlocks', () => {
  const text = 'Căn cứ Luật Tổ chức\n   chính quyền   địa phương;'
  const lines = read(`${HEADER}${text}`).blocks.slice(-2)
  const [first, second] = lines

  it('gives the lines as one text', () => {
    if (!first || !second) throw new Error('two lines wanted')
    expect(joinBlocks([first, second]).text).toBe(`${first.text} ${second.text}`)
  })

  it('gives a single line back as it is', () => {
    if (!first) throw new Error('a line wanted')
    expect(joinBlocks([first])).toBe(first)
  })
})

describe('grounds of a text file', () => {
  const GROUNDS = [
    '     Căn cứ Luật Tổ chức chính quyền địa phương ngày 16',
    'tháng 6 năm 2025;',
    '     Căn cứ Quy chế làm việc;',
    '     Theo đề nghị của Công chức Văn phòng xã và',
    'Trưởng các thôn.',
    '',
  ].join('\n')
  const components = (resolution: string) =>
    read(`${HEADER}${GROUNDS}${resolution}Điều 1. Thành lập Tổ công tác.`).components

  it.each([
    ['above QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH:\n\n'],
    ['without it', ''],
  ])('are one paragraph each, however many lines they take, %s', (_, resolution) => {
    expect(components(resolution).can_cu?.blocks.map((block: Block) => block.text)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Quy chế làm việc;',
      'Theo đề nghị của Công chức Văn phòng xã và Trưởng các thôn.',
    ])
  })

  it('know where each of their words stands', () => {
    const [ground] = components('QUYẾT ĐỊNH:\n\n').can_cu?.blocks ?? []
    if (!ground) throw new Error('a ground wanted')
    for (const word of ['Căn cứ', 'ngày 16', 'tháng 6', '2025;']) {
      const start = ground.text.indexOf(word)
      const { source, span } = ground.locate({ start, end: start + word.length })
      expect(source.text.slice(span.start, span.end)).toBe(word)
    }
    const { source, span } = ground.locate({ start: 0, end: ground.text.length })
    expect(source.text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(ground.text)
  })
})
