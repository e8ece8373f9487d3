import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocxLines } from '../../../src/read/docx/read-docx-lines.ts'
import { buildDocx, CONTENT_TYPES, docxParts, paragraph, relationships, zipped } from './build-docx.ts'
import { inputErrorOf } from './input-error-of.ts'

const BODY = paragraph('Số 05-HD/VPTW')

const readError = (bytes: Uint8Array) => inputErrorOf(() => readDocxLines('a.docx', bytes))
const idOf = (bytes: Uint8Array): string => readError(bytes).id
const textsOf = (bytes: Uint8Array): string[] => readDocxLines('a.docx', bytes).lines.map((line) => line.block.text)

/** A compound file that has a stream of that name, as far as its first bytes and its directory tell. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])

describe('a file that is no package', () => {
  it.each([
    ['an empty file', '', 'tep/rong', '0 byte'],
    ['RTF', '{\\rtf1\\ansi abc}', 'tep/khong-phai-docx', 'RTF'],
    ['PDF', '%PDF-1.7 abc', 'tep/khong-phai-docx', 'PDF'],
    ['HTML', '\n<!DOCTYPE html><html></html>', 'tep/khong-phai-docx', 'HTML'],
    ['a page that Word saved', '<html xmlns:o="urn:x"><body></body></html>', 'tep/khong-phai-docx', 'HTML'],
    ['HTML behind a comment', '<!-- mẫu --> <html></html>', 'tep/khong-phai-docx', 'HTML'],
    [
      'a page that Word saved in one file',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n',
      'tep/khong-phai-docx',
      'MHTML',
    ],
    ['JSON with a byte order mark', '\ufeff[1, 2]', 'tep/khong-phai-docx', 'JSON'],
    ['XML', '<?xml version="1.0"?><pkg:package/>', 'tep/khong-phai-docx', 'XML'],
    ['JSON', '{"error": "not found"}', 'tep/khong-phai-docx', 'JSON'],
    ['plain text', 'Kính gửi: Văn phòng', 'tep/khong-phai-docx', 'văn bản thuần'],
    ['anything else', '\x00\x01\x02\x03', 'tep/khong-phai-docx', 'không phải là tệp Word'],
  ])('says what %s is', (_what, content, id, words) => {
    const error = readError(strToU8(content))
    expect(error.id).toBe(id)
    expect(error.text.vi).toContain(words)
    expect(error.text.vi).toContain('«a.docx»')
  })

  it('knows the format of Word 97–2003 from an encrypted package', () => {
    expect(idOf(compound('WordDocument'))).toBe('tep/doc-cu')
    expect(idOf(compound('EncryptedPackage'))).toBe('tep/ma-hoa')
    expect(idOf(compound('Workbook'))).toBe('tep/khong-phai-docx')
  })

  it('goes by the bytes, not by the name', () => {
    expect(() => readDocxLines('a.txt', buildDocx(BODY))).not.toThrow()
  })
})

describe('a package', () => {
  it('is read without styles, settings and numbering', () => {
    expect(textsOf(buildDocx(BODY))).toEqual(['Số 05-HD/VPTW'])
  })

  it.each([
    ['with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['that is a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
    ['that is a template with macros', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
  ])('is read as a file %s, found by its content type too', (_what, type) => {
    const parts = docxParts({ body: BODY })
    const types = CONTENT_TYPES.replace(/application\/vnd\.openxmlformats-officedocument[^"]*/, type)
    expect(textsOf(zipped({ ...parts, '[Content_Types].xml': types }))).toEqual(['Số 05-HD/VPTW'])
    const { '_rels/.rels': _left, ...unreferred } = parts
    expect(textsOf(zipped({ ...unreferred, '[Content_Types].xml': types }))).toEqual(['Số 05-HD/VPTW'])
  })

  it('is read in the strict form as a whole', () => {
    const strict = Object.fromEntries(
      Object.entries(
        docxParts({
          body: BODY,
          styles:
            '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:sz w:val="14pt"/></w:rPr></w:style>',
        }),
      ).map(([name, xml]) => [
        name,
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    )
    const [line] = readDocxLines('a.docx', zipped(strict)).lines
    expect(line?.block.text).toBe('Số 05-HD/VPTW')
    expect(line?.block.style?.runs[0]?.size).toBe(14)
  })

  it('is read where it refers to parts that it does not have', () => {
    const rels = relationships([
      ...['styles', 'settings', 'numbering', 'theme', 'header'].map((type) => [type, type, `${type}.xml`] as const),
    ])
    const body = `${BODY}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`
    expect(textsOf(zipped({ ...docxParts({ body }), 'word/_rels/document.xml.rels': rels }))).toEqual(['Số 05-HD/VPTW'])
  })

  it('may call its main part anything and point at it from the root', () => {
    const parts = docxParts({ body: BODY })
    const bytes = zipped({
      '[Content_Types].xml': CONTENT_TYPES,
      '_rels/.rels': relationships([['rId1', 'officeDocument', '/noi-dung/chinh.xml']]),
      'noi-dung/chinh.xml': parts['word/document.xml'] ?? '',
    })
    expect(textsOf(bytes)).toEqual(['Số 05-HD/VPTW'])
  })

  it('is found by content types where the package has no relationships', () => {
    const { '_rels/.rels': _left, ...parts } = docxParts({ body: BODY })
    expect(textsOf(zipped(parts))).toEqual(['Số 05-HD/VPTW'])
  })

  it('is read with any letter case in its part names and with backslashes', () => {
    const { 'word/document.xml': main = '', ...parts } = docxParts({ body: BODY })
    expect(textsOf(zipped({ ...parts, 'Word\\Document.XML': main }))).toEqual(['Số 05-HD/VPTW'])
  })

  it('is told from other packages', () => {
    const types = CONTENT_TYPES.replace('wordprocessingml.document', 'spreadsheetml.sheet')
    expect(readError(zipped({ ...docxParts({ body: BODY }), '[Content_Types].xml': types })).text.vi).toContain(
      'bảng tính',
    )
    expect(readError(zipped({ mimetype: 'application/vnd.oasis.opendocument.text' })).text.vi).toContain('OpenDocument')
    expect(readError(zipped({ 'anh.png': 'x' })).text.vi).toContain('tệp nén')
  })

  it('says that its main part is missing, or is another kind of XML', () => {
    const { 'word/document.xml': _main, ...parts } = docxParts({ body: BODY })
    expect(readError(zipped(parts)).id).toBe('tep/hong')
    expect(readError(zipped({ ...parts, 'word/document.xml': '<a/>' })).id).toBe('tep/khong-phai-docx')
  })

  it('is refused where it holds a name twice', () => {
    const bytes = zipped({ ...docxParts({ body: BODY }), 'word/Document.xml': '<a/>' })
    expect(idOf(bytes)).toBe('tep/hong')
  })

  it('is refused where a part does not match its checksum', () => {
    const bytes = buildDocx({ body: BODY })
    const directory = Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'))
    const crc = Buffer.from(bytes).indexOf('word/document.xml', directory) - 30
    bytes[crc] = (bytes[crc] ?? 0) ^ 0xff
    expect(idOf(bytes)).toBe('tep/hong')
  })

  it('is refused where a password is on its parts', () => {
    const bytes = Buffer.from(buildDocx(BODY))
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      bytes.writeUInt16LE(1, at + 8)
    expect(idOf(bytes)).toBe('tep/ma-hoa')
  })

  it('is read behind other bytes, as a self-extracting archive is', () => {
    expect(textsOf(Buffer.concat([Buffer.from('PK\x03\x04 một phần khác'), buildDocx(BODY)]))).toEqual([
      'Số 05-HD/VPTW',
    ])
  })
})

describe('a part', () => {
  const withMain = (main: string | Uint8Array): Uint8Array =>
    zipped({ ...docxParts({ body: BODY }), 'word/document.xml': main })
  const main = docxParts({ body: BODY })['word/document.xml'] ?? ''

  it.each(['utf16le', 'utf16be'] as const)('is read in %s', (encoding) => {
    const bytes = Buffer.from(`\ufeff${main}`, 'utf16le')
    expect(textsOf(withMain(encoding === 'utf16le' ? bytes : bytes.swap16()))).toEqual(['Số 05-HD/VPTW'])
  })

  it('is read with a byte order mark, to which no position counts', () => {
    const { source, lines } = readDocxLines('a.docx', withMain(`\ufeff${main}`))
    const span = lines[0]?.block.locate({ start: 0, end: 2 }).span
    expect(source.text.slice(span?.start, span?.end)).toBe('Số')
  })

  it('is refused where it is not Unicode', () => {
    expect(idOf(withMain(Buffer.from(main, 'latin1')))).toBe('tep/hong')
  })

  it('is refused where it declares a document type, with or without entities', () => {
    const entity = main.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY x "y">]><w:document')
    expect(idOf(withMain(entity))).toBe('tep/thuc-the')
    expect(idOf(withMain(main.replace('Số', '&khong-co;')))).toBe('tep/hong')
  })

  it('is refused where it is not well-formed', () => {
    expect(idOf(withMain(main.replace('</w:p>', '')))).toBe('tep/hong')
    expect(idOf(withMain(main.slice(0, -3)))).toBe('tep/hong')
  })

  it('is read with other prefixes, or with the namespace of Word as the default one', () => {
    expect(textsOf(withMain(main.replace(/(<\/?|xmlns:|\s)w:/g, '$1van:').replace('xmlns:w=', 'xmlns:van=')))).toEqual([
      'Số 05-HD/VPTW',
    ])
    const unprefixed = main.replace(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns=')
    expect(textsOf(withMain(unprefixed))).toEqual(['Số 05-HD/VPTW'])
  })

  it('is read in the strict namespaces', () => {
    const strict = main.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    expect(textsOf(withMain(strict))).toEqual(['Số 05-HD/VPTW'])
  })

  it('does not take a foreign element for one of Word because of its prefix', () => {
    const foreign = '<khac xmlns:w="urn:khac"><w:p><w:r><w:t>lạ</w:t></w:r></w:p></khac>'
    expect(textsOf(withMain(main.replace('<w:body>', `<w:body>${foreign}`)))).toEqual(['Số 05-HD/VPTW'])
  })
})
