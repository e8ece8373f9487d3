import { describe, expect, it } from 'vitest'
import { createBlock, excerptText } from '../../src/document/block.ts'
import { closingWord } from '../../src/document/closing-word.ts'
import { textSource } from '../../src/document/source.ts'

const closing = (raw: string) => {
  const source = textSource('a.txt', raw)
  const found = closingWord(createBlock({ raw, locateRaw: (span) => ({ source, span }) }))
  return found && [excerptText(found.at), found.word, found.mark]
}

describe('closingWord', () => {
  it.each([
    ['thực hiện tốt Công văn này.', 'này.', 'này', '.'],
    ['đạt hiệu quả./.', 'quả./.', 'quả', './.'],
    ['Đảng ủy Khối. /', 'Khối. /', 'Khối', '. /'],
    ['thực hiện', 'hiện', 'hiện', ''],
    ['phong trào “Dân vận khéo”.', 'khéo”.', 'khéo”', '.'],
    ['phong trào “Dân vận khéo.”', 'khéo.', 'khéo', '.'],
    ['- Căn cứ Điều lệ Đảng ;', 'Đảng ;', 'Đảng', ' ;'],
  ])('of «%s»', (text, whole, word, mark) => {
    expect(closing(text)).toEqual([whole, word, mark])
  })

  it('is none of marks alone', () => {
    expect(closing('…')).toBeNull()
  })

  it('stays quick on one endless word', () => {
    expect(closing('a'.repeat(100_000))?.[2]).toBe('')
  })
})
