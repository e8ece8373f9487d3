import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Edit, Source } from '../../src/document/source.ts'
import { spanOf, textSource } from '../../src/document/source.ts'
import { spliceFile } from '../../src/fix/splice-file.ts'
import { partSource } from '../../src/read/docx/lines/part-source.ts'
import { openZip } from '../../src/read/docx/package/zip.ts'

const replacing = (source: Source, old: string, text: string): Edit => {
  const start = source.text.indexOf(old)
  return { at: { source, span: spanOf(start, start + old.length) }, text }
}

describe('a text file', () => {
  it.each([
    ['line ends of Windows', 'a ,b\r\nc\r\n', 'a, b\r\nc\r\n'],
    ['a byte order mark', '\ufeffa ,b\n', '\ufeffa, b\n'],
    ['no line end behind the last line', 'x\na ,b', 'x\na, b'],
    ['letters in two codes', 'a ,b o\u0302 ô 𝄞', 'a, b o\u0302 ô 𝄞'],
  ])('keeps %s', (_, before, after) => {
    const source = textSource('a.txt', before.replace('\ufeff', ''))
    const bytes = spliceFile(Buffer.from(before), [replacing(source, ' ,', ', ')])
    expect(Buffer.from(bytes).toString('utf8')).toBe(after)
  })

  it('takes edits in any order, and equal ones once', () => {
    const source = textSource('a.txt', 'một hai ba')
    const edits = [replacing(source, 'ba', '3'), replacing(source, 'một', '1'), replacing(source, 'ba', '3')]
    expect(strFromU8(spliceFile(strToU8('một hai ba'), edits))).toBe('1 hai 3')
  })
})

const DOCUMENT = '<?xml version="1.0" encoding="UTF-8"?><w:t>a ,b</w:t>'

const zipOf = (document: Uint8Array = strToU8(DOCUMENT)): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': document,
      'word/media/a.png': [Uint8Array.of(1, 2, 3), { level: 0 }],
    },
    { comment: 'ghi chú', mtime: new Date(2026, 5, 1) },
  )

const editOf = (text = DOCUMENT): Edit =>
  replacing(
    partSource('a.docx', 'word/document.xml', text, () => []),
    ' ,',
    ', ',
  )

/** Each file of a zip from its local header to the next one. */
const rawEntries = (bytes: Uint8Array): readonly Buffer[] => {
  const buffer = Buffer.from(bytes)
  const starts: number[] = []
  for (let at = buffer.indexOf('PK\x03\x04'); at >= 0; at = buffer.indexOf('PK\x03\x04', at + 1)) starts.push(at)
  return starts.map((start, index) => buffer.subarray(start, starts[index + 1] ?? buffer.indexOf('PK\x01\x02')))
}

describe('a package', () => {
  it('has the new part, and all others with their headers as they were', () => {
    const before = zipOf()
    const after = spliceFile(before, [editOf()])
    expect(strFromU8(unzipSync(after)['word/document.xml'] ?? new Uint8Array())).toBe(DOCUMENT.replace(' ,', ', '))
    expect(openZip(after).names).toEqual(openZip(before).names)
    expect([0, 2].map((index) => rawEntries(after)[index])).toEqual([0, 2].map((index) => rawEntries(before)[index]))
    expect(Buffer.from(after).toString('latin1')).toContain(Buffer.from('ghi chú').toString('latin1'))
  })

  it('may stand behind other bytes', () => {
    const before = Buffer.concat([Buffer.from('#!/bin/sh\n'), zipOf()])
    const after = spliceFile(before, [editOf()])
    expect(Buffer.from(after.subarray(0, 10)).toString()).toBe('#!/bin/sh\n')
    expect(strFromU8(openZip(after).read('word/document.xml', 1000) ?? new Uint8Array())).toContain('a, b')
  })

  it.each([
    ['utf16le', [0xff, 0xfe]],
    ['utf16be', [0xfe, 0xff]],
  ] as const)('keeps a part in %s', (encoding, mark) => {
    const text = DOCUMENT.replace('UTF-8', 'UTF-16')
    const utf16 = (content: string): Buffer => {
      const bytes = Buffer.from(content, 'utf16le')
      return Buffer.concat([Buffer.from(mark), encoding === 'utf16be' ? bytes.swap16() : bytes])
    }
    const after = spliceFile(zipOf(utf16(text)), [editOf(text)])
    expect(unzipSync(after)['word/document.xml']).toEqual(new Uint8Array(utf16(text.replace(' ,', ', '))))
  })

  it('is left alone where a part declares an encoding that it is not in', () => {
    const text = DOCUMENT.replace('UTF-8', 'windows-1258')
    expect(() => spliceFile(zipOf(strToU8(text)), [editOf(text)])).toThrow('windows-1258')
  })

  it('is left alone where it tells places in 64 bits', () => {
    const bytes = Buffer.from(zipOf())
    bytes.writeUInt32LE(0xffffffff, bytes.indexOf('PK\x01\x02') + 24)
    expect(() => spliceFile(bytes, [editOf()])).toThrow('zip64')
  })
})
