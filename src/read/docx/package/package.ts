import { InputError } from '../../../document/input-error.ts'
import { childrenOf, parseElement } from '../xml/element.ts'
import { parseRelationships, type Relationship, relationshipsPartOf } from './relationships.ts'
import { notDocx, requireZip } from './sniff.ts'
import { decodeXml } from './xml-text.ts'
import { openZip, type Zip } from './zip.ts'

/** The parts of a Word file, inflated when asked for. */
export interface DocxPackage {
  /** Name of the part that holds the text: mostly `word/document.xml`, but any name is allowed. */
  readonly mainPart: string
  readonly partNames: readonly string[]
  /** @returns the part's text without byte order mark, or `null` where there is no such part */
  text(part: string): string | null
  /** @returns where a part leads to; nothing where it has no relationships */
  relationships(part: string): readonly Relationship[]
  /** Name of the first part that the main part refers to by that type, e.g. `styles`. */
  related(type: string): string | null
}

/** The longest real documents hold some 10 MB of text parts; what is larger is not read. */
export const MOST_OF_PART = 32 * 2 ** 20
const MOST_OF_ALL = 64 * 2 ** 20

/**
 * Opens a Word file of any flavour (document, template, with macros; transitional or strict). Only the parts asked for
 * are inflated, each checked against its CRC and against limits that hold whatever sizes the zip declares.
 * @throws InputError `tep/…` with the reason where it is none
 */
export const openPackage = (bytes: Uint8Array): DocxPackage => {
  requireZip(bytes)
  const zip = openZip(bytes)
  const known = new Map<string, readonly Relationship[]>()
  let left = MOST_OF_ALL

  const text = (part: string): string | null => {
    const content = zip.read(part, Math.min(MOST_OF_PART, left))
    left -= content?.length ?? 0
    return content && decodeXml(content, part)
  }
  const relationships = (part: string): readonly Relationship[] => {
    const already = known.get(part)
    if (already) return already
    const xml = text(relationshipsPartOf(part))
    const found = xml === null ? [] : parseRelationships(xml, part)
    known.set(part, found)
    return found
  }
  const mainPart = findMainPart(zip, text, relationships(''))
  return {
    mainPart,
    partNames: zip.names,
    text,
    relationships,
    related: (type) => relationships(mainPart).find((to) => to.type === type && !to.external)?.target ?? null,
  }
}

const findMainPart = (
  zip: Zip,
  text: (part: string) => string | null,
  fromPackage: readonly Relationship[],
): string => {
  const types = contentTypes(text('[Content_Types].xml'))
  const main =
    fromPackage.find((to) => to.type === 'officeDocument' && !to.external)?.target ?? types.overridden(WORD_MAIN)
  if (main === null) throw notDocx(otherPackage(zip.names))
  const type = types.of(main)
  if (type !== null && /spreadsheetml|presentationml|ms-excel|ms-powerpoint|visio/.test(type))
    throw notDocx(OTHER_OFFICE)
  if (!zip.names.some((name) => name.toLowerCase() === main.toLowerCase())) throw withoutMain()
  return main
}

const WORD_MAIN = /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroEnabled/

interface ContentTypes {
  of(part: string): string | null
  /** The first part whose type matches. */
  overridden(type: RegExp): string | null
}

const contentTypes = (xml: string | null): ContentTypes => {
  const root = xml === null ? null : parseElement(xml, '[Content_Types].xml')
  const overrides = childrenOf(root, 'ct:Override').map(({ attributes }) => ({
    part: (attributes.PartName ?? '').replace(/^\//, ''),
    type: attributes.ContentType ?? '',
  }))
  return {
    of: (part) => overrides.find((override) => override.part.toLowerCase() === part.toLowerCase())?.type ?? null,
    overridden: (type) => overrides.find((override) => type.test(override.type))?.part ?? null,
  }
}

const OTHER_OFFICE = {
  vi: 'đây là tệp của chương trình văn phòng khác (bảng tính, trình chiếu …), không phải văn bản Word',
  en: 'it belongs to another office program (spreadsheet, slides …), it is no Word document',
}

const otherPackage = (names: readonly string[]): { vi: string; en: string } =>
  names.includes('mimetype')
    ? {
        vi: 'đây là tệp OpenDocument (.odt) hoặc sách điện tử chứ không phải .docx; hãy mở rồi lưu thành .docx',
        en: 'it is an OpenDocument file (.odt) or an e-book, not .docx; open it and save it as .docx',
      }
    : {
        vi: 'đây là tệp nén (zip) nhưng bên trong không có văn bản Word',
        en: 'it is a zip, but there is no Word document in it',
      }

const withoutMain = (): InputError =>
  new InputError('tep/hong', {
    vi: 'bên trong tệp thiếu phần nội dung chính; hãy lấy lại bản gốc',
    en: 'the part with its text is missing; get the original again',
  })
