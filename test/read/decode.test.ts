import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/document/input-error.ts'
import { decode, MAX_TEXT_BYTES } from '../../src/read/decode.ts'
import { toTcvn3 } from '../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../src/vietnamese/vni.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const refusal = (bytes: Uint8Array): InputError => {
  try {
    decode('cong-van.yaml', bytes)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('the bytes were taken for a text')
}

describe('decode', () => {
  it('takes UTF-8, with or without byte order mark, and leaves line ends alone', () => {
    expect(decode('a', utf8('Kính gửi\r\nNơi nhận\n'))).toBe('Kính gửi\r\nNơi nhận\n')
    expect(decode('a', utf8('\ufeffso: 5'))).toBe('so: 5')
  })

  it('refuses a file without text', () => {
    expect(refusal(utf8('')).id).toBe('tep/rong')
    expect(refusal(utf8('\ufeff \r\n\t')).id).toBe('tep/rong')
  })

  it('refuses 50 MB without looking at them', () => {
    const { id, text } = refusal(new Uint8Array(50 * 2 ** 20))
    expect(id).toBe('tep/qua-lon')
    expect(text.vi).toContain('50 MiB')
    expect(text.vi).toContain('5 MiB')
  })

  it.each([
    ['TCVN3 (ABC)', toTcvn3('Kính gửi: Các chi bộ trực thuộc')],
    ['VNI', toVni('Kính gửi: Các chi bộ trực thuộc')],
  ])('says that a file is in %s', (name, text) => {
    const { id, text: told } = refusal(Buffer.from(text, 'latin1'))
    expect(id).toBe('tep/khong-phai-utf8')
    expect(told.vi).toContain(`bảng mã ${name}`)
  })

  it('takes a text as long as the limit', () => {
    const text = 'a'.repeat(MAX_TEXT_BYTES)
    expect(decode('a', utf8(text))).toBe(text)
    expect(refusal(utf8(`${text}b`)).text.vi).toContain('5.1 MiB')
  })

  it.each([
    ['little endian with mark', Buffer.from('\ufeffso: 5\n', 'utf16le')],
    ['big endian with mark', Buffer.from('\ufeffso: 5\n', 'utf16le').swap16()],
    ['little endian', Buffer.from('loai: cong-van\ntrich_yeu: về việc rà soát', 'utf16le')],
    ['big endian', Buffer.from('loai: cong-van\ntrich_yeu: về việc rà soát', 'utf16le').swap16()],
  ])('knows UTF-16, %s', (_, bytes) => {
    expect(refusal(bytes).id).toBe('tep/utf-16')
  })

  it.each([
    ['a .docx', [0x50, 0x4b, 0x03, 0x04, 0x14], '.docx'],
    ['a .doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], '.doc'],
    ['a PDF', [...utf8('%PDF-1.7\n')], 'PDF'],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'PNG'],
    ['zero bytes', [...utf8('loai: cong-van'), 0, 1, 2], 'byte 0'],
  ])('knows %s by its bytes', (_, bytes, name) => {
    const { id, text } = refusal(new Uint8Array(bytes))
    expect(id).toBe('tep/nhi-phan')
    expect(text.vi).toContain(name)
  })

  it('tells in which line the bytes are no UTF-8', () => {
    const bytes = new Uint8Array([...utf8('loai: cong-van\nso: 5\ntrich_yeu: '), 0xb8, 0x20, ...utf8('\nngay:\n')])
    const { id, text } = refusal(bytes)
    expect(id).toBe('tep/khong-phai-utf8')
    expect(text.vi).toContain('dòng 3')
    expect(text.en).toContain('line 3')
  })

  it('takes a character that is cut off at the end for wrong bytes', () => {
    const { id, text } = refusal(utf8('so: 5\ntrich_yeu: về').slice(0, -1))
    expect(id).toBe('tep/khong-phai-utf8')
    expect(text.vi).toContain('dòng 2')
  })

  it('says everything in one sentence that names the file', () => {
    for (const bytes of [utf8(''), new Uint8Array([0xff, 0xfe]), new Uint8Array([0, 1]), new Uint8Array([0xc3])]) {
      const { text } = refusal(bytes)
      expect(text.vi).toContain('«cong-van.yaml»')
      expect(text.en).toContain('"cong-van.yaml"')
      expect(text.vi).not.toMatch(/\.\s/)
    }
  })
})
