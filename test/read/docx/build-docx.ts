import { strToU8, type Zippable, zipSync } from 'fflate'

/** Theme fonts for headings and for text; for headings in Vietnamese, where that has a font of its own. */
export interface ThemeFonts {
  readonly major: string
  readonly minor: string
  readonly vietnamese?: string
}

/** Parts of a small Word file; what is left out is not in the package. */
export interface DocxContent {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:styles`. */
  readonly styles?: string
  /** What stands in `w:numbering`. */
  readonly numbering?: string
  /** What stands in `w:settings`. */
  readonly settings?: string
  /** What stands in `w:comments`. */
  readonly comments?: string
  readonly fonts?: ThemeFonts
  /** What stands in `w:hdr` or `w:ftr`, by relationship id. */
  readonly headers?: Readonly<Record<string, string>>
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Namespaces as Word declares them. */
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`

/** Relationships of a part: id, last segment of the type, target. */
export const relationships = (entries: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

export const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const themePart = ({ major, minor, vietnamese }: ThemeFonts): string => {
  const ofScript = vietnamese
    ? `<a:font script="Jpan" typeface="MS Mincho"/><a:font script="Viet" typeface="${vietnamese}"/>`
    : ''
  return `<a:theme ${NAMESPACES}><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="${major}"/>${ofScript}</a:majorFont><a:minorFont><a:latin typeface="${minor}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`
}

/** The parts of a Word file by name. */
export const docxParts = (content: DocxContent): Record<string, string> => {
  const { styles, numbering, settings, comments, fonts, headers = {} } = content
  const beside: readonly (readonly [string, string | undefined])[] = [
    ['styles', styles ? part('styles', styles) : undefined],
    ['numbering', numbering ? part('numbering', numbering) : undefined],
    ['settings', settings ? part('settings', settings) : undefined],
    ['comments', comments ? part('comments', comments) : undefined],
    ['theme', fonts ? themePart(fonts) : undefined],
  ]
  const present = beside.flatMap(([type, xml]) => (xml === undefined ? [] : [{ type, xml }]))
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${content.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      ...present.map(({ type }) => [`rId-${type}`, type, `${type}.xml`] as const),
      ...Object.keys(headers).map((id) => [id, id.startsWith('f') ? 'footer' : 'header', `${id}.xml`] as const),
    ]),
    ...Object.fromEntries(present.map(({ type, xml }) => [`word/${type}.xml`, xml])),
    ...Object.fromEntries(
      Object.entries(headers).map(([id, xml]) => [`word/${id}.xml`, part(id.startsWith('f') ? 'ftr' : 'hdr', xml)]),
    ),
  }
}

/** Zips parts in the order given; texts as UTF-8. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, { mtime: new Date(2026, 0, 1) })
}

export const buildDocx = (content: DocxContent | string): Uint8Array =>
  zipped(docxParts(typeof content === 'string' ? { body: content } : content))

/** A run of text. @param properties what stands in its `w:rPr` */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph. @param content runs, or a text for one run  @param properties what stands in its `w:pPr` */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : run(content)}</w:p>`

/** A table; each cell holds the paragraphs given, after its properties if it begins with them. */
export const table = (rows: readonly (readonly string[])[], properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A4 with margins in mm, as the last thing in a body. */
export const section = (margins: { top: number; bottom: number; left: number; right: number }, more = ''): string => {
  const twips = (mm: number) => Math.round((mm / 25.4) * 1440)
  return `<w:sectPr>${more}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="567" w:footer="0" w:gutter="0"/></w:sectPr>`
}
