import { describe, expect, it } from 'vitest'
import { isLegalNormative, parseDocumentNumber } from '../../src/document/document-number.ts'

const parts = (text: string) => {
  const parsed = parseDocumentNumber(text)
  return (
    parsed &&
    [parsed.prefix, parsed.number, parsed.joint, parsed.head, parsed.middle, parsed.tail].map((part) => part.text)
  )
}

describe('parseDocumentNumber', () => {
  it.each([
    ['Số 05-HD/VPTW', ['Số', '05', '-', 'HD', '/', 'VPTW']],
    ['Số: 01 - BC/CB', ['Số:', '01', ' - ', 'BC', '/', 'CB']],
    ['Số 01/BC-CB', ['Số', '01', '/', 'BC', '-', 'CB']],
    ['Số 970 -CV/ĐUK', ['Số', '970', ' -', 'CV', '/', 'ĐUK']],
    ['Số -CV/ĐUK', ['Số', '', '-', 'CV', '/', 'ĐUK']],
    ['Số …-KH/TU', ['Số', '', '-', 'KH', '/', 'TU']],
    ['Số 05-QC/BTCTU-BNCTU', ['Số', '05', '-', 'QC', '/', 'BTCTU-BNCTU']],
    ['Số 12b-CV/ĐU', ['Số', '12b', '-', 'CV', '/', 'ĐU']],
    ['SỐ 08CV/ĐU', ['SỐ', '08', '', 'CV', '/', 'ĐU']],
    ['Số: 15/QĐ-BNV', ['Số:', '15', '/', 'QĐ', '-', 'BNV']],
  ])('takes %s apart', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  it('gives parts that stand where they say', () => {
    const text = 'Số: 970 - CV/ĐUK '
    const parsed = parseDocumentNumber(text)
    for (const part of Object.values(parsed ?? {})) expect(text.slice(part.start, part.end)).toBe(part.text)
    expect(parsed).not.toBeNull()
  })

  it('wants the word first', () => {
    expect(parseDocumentNumber('05-HD/VPTW')).toBeNull()
  })
})

describe('isLegalNormative', () => {
  it.each([
    ['Số: 05/2026/QĐ-UBND', true],
    ['Số: 05/QĐ-UBND', false],
    ['Số 05-HD/VPTW', false],
  ])('%s: %s', (text, expected) => {
    expect(isLegalNormative(text)).toBe(expected)
  })
})
