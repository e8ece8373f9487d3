import { describe, expect, it } from 'vitest'
import config from '../../schemas/config.schema.json' with { type: 'json' }
import document from '../../schemas/van-ban.schema.json' with { type: 'json' }
import { isDocument, mayBeDocument } from '../../src/project/candidate.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { LETTER } from '../cli/letter.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding)

describe('YAML files of a folder', () => {
  it.each([
    'loai: cong-van\n',
    '# ghi chú\n\n"loai": cong-van\n',
    '\ufeffloai: cong-van\n',
    'loại: công văn\n',
    'laoi: cong-van\ntrich_yeu: về việc …\n',
    'ngay: 2026-06-15\r\nnoi_dung: |\r\n  …\r\n',
  ])('%j may be a document', (text) => {
    expect(mayBeDocument('a.yaml', bytes(text))).toBe(true)
  })

  it.each(['', 'services: {}\n', 'on:\n  loai: x\n', '- loai: x\n', 'loaithuoc: x\n'])('%j is left alone', (text) => {
    expect(mayBeDocument('a.yml', bytes(text))).toBe(false)
  })

  it.each(Object.keys(config.properties).filter((key) => !(key in document.properties)))(
    'one with the key %s of configurations is left alone',
    (key) => expect(mayBeDocument('chung.yaml', bytes(`co_quan: []\n${key}: x\n`))).toBe(false),
  )

  it('one in UTF-16 is not passed over: its reader says what is wrong with it', () => {
    expect(mayBeDocument('a.yaml', bytes('\ufeffloai: cong-van\n', 'utf16le'))).toBe(true)
  })

  it('files of other kinds are read first', () => {
    expect(mayBeDocument('a.docx', bytes(''))).toBe(true)
  })
})

describe('texts of a folder', () => {
  const isDocumentText = async (text: string): Promise<boolean> =>
    isDocument(await readDocument('a.md', bytes(text), { standard: null }))

  it('a document is one', async () => {
    expect(await isDocumentText(LETTER)).toBe(true)
  })

  it('a document that lost its header is one', async () => {
    expect(await isDocumentText(LETTER.slice(LETTER.indexOf('Số 12')))).toBe(true)
  })

  it.each([
    '# Văn bản của xã\n\nSố liệu năm 2026.\n',
    '# dvk\n\n```sh\nnpm ci\n```\n\nHà Nội, ngày 15 tháng 6 năm 2026\n',
    'Biên bản họp tổ, mua giấy in.\n',
  ])('%j is none', async (text) => {
    expect(await isDocumentText(text)).toBe(false)
  })
})
