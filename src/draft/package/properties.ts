import { DECLARATION, escapeXml } from './serialize.ts'

/** What the file tells of itself. */
export interface Properties {
  readonly title: string
  readonly creator: string
  /** ISO 8601, UTC. */
  readonly created: string
}

/** `docProps/core.xml` (ECMA-376-2, 8); docx would write the moment of drafting into it. */
export const coreXml = ({ title, creator, created }: Properties): string =>
  [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
    '</cp:coreProperties>',
  ].join('')

const CUSTOM_NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
/** The format id of custom properties (MS-OLEPS, 2.21). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
/** The smallest property id that is free for use. */
const FIRST_ID = 2

/** `docProps/custom.xml` with one text property. */
export const customXml = (name: string, value: string): string =>
  `${DECLARATION}<Properties ${CUSTOM_NAMESPACES}><property fmtid="${FORMAT}" pid="${FIRST_ID}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property></Properties>`
