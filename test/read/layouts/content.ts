import type { System } from '../../../src/document/official-document.ts'
import type { InspectedDocument } from '../../../src/report/inspect.ts'

/** What stands above the text, left and right. Every array holds printed lines. */
export interface Header {
  readonly superior?: readonly string[]
  readonly issuer: readonly string[]
  /** What Party (`*`) and Youth Union (`***`) set beneath the issuer. */
  readonly mark?: string
  readonly number?: string
  /** A công văn's trích yếu, beneath the number. */
  readonly subject?: readonly string[]
  readonly title: string
  readonly motto?: string
  readonly place?: string
}

export interface Signer {
  readonly quyen_han?: readonly string[]
  readonly chuc_vu: readonly string[]
  /** `null` where nobody's name stands there yet. */
  readonly ho_ten: string | null
}

/** An invented document, to be poured into one layout or another. All texts are as printed. */
export interface Content {
  readonly name: string
  readonly system: System
  readonly type: string
  readonly header: Header
  /** Name of the type and the lines of its trích yếu; a công văn has none. */
  readonly titled?: { readonly name: string; readonly subject: readonly string[]; readonly separator?: string }
  /** With their marks, without dash. */
  readonly addressees?: readonly string[]
  /** Whose competence a decision names above its grounds. */
  readonly competence?: string
  readonly grounds?: readonly string[]
  /** "QUYẾT ĐỊNH:" */
  readonly decides?: string
  /** Paragraphs, and tables as rows of cells. */
  readonly body: readonly (string | readonly (readonly string[])[])[]
  /** With their marks, without dash. */
  readonly recipients?: readonly string[]
  /** From left to right; the last one leads: a biên bản's chair signs on the right. */
  readonly signers: readonly Signer[]
}

/** The paragraphs of a body in reading order, those of tables cell by cell. */
export const paragraphsOf = ({ body }: Content): string[] =>
  body.flatMap((part) => (typeof part === 'string' ? [part] : part.flat()))

/** What `inspect` has to say of a content, whatever its layout. */
export const expectedOf = (content: Content): InspectedDocument => {
  const { header, titled, signers } = content
  const lead = signers.at(-1)
  return {
    loai: content.type,
    tieu_de: header.title,
    tieu_ngu: header.motto ?? null,
    co_quan_cap_tren: joined(header.superior),
    co_quan_ban_hanh: joined(header.issuer),
    so_ky_hieu: header.number ?? null,
    dia_danh_ngay: header.place ?? null,
    ten_loai: titled?.name ?? null,
    trich_yeu: joined(titled?.subject ?? header.subject),
    kinh_gui: content.addressees ?? [],
    can_cu: content.grounds ?? [],
    noi_dung: paragraphsOf(content),
    noi_nhan: content.recipients ?? [],
    quyen_han: joined(lead?.quyen_han),
    chuc_vu: joined(lead?.chuc_vu),
    ho_ten: lead?.ho_ten ?? null,
    ban_sao: [],
  }
}

const joined = (lines: readonly string[] | undefined): string | null => (lines?.length ? lines.join(' ') : null)

/**
 * The lines of a header beside each other, left and right, as they stand on the page. A Party's date stands beside the
 * mark, everybody else's beside the number.
 */
export const rowsOf = (header: Header): { readonly left: string; readonly right: string }[] => {
  const { superior = [], issuer, mark, number = '', subject = [], title, motto, place = '' } = header
  const left = [...superior, ...issuer]
  const right = [title, ...(motto ? [motto] : [])]
  const names = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? '',
    right: right[index] ?? '',
  }))
  const below =
    mark === '*'
      ? [
          { left: mark, right: place },
          { left: number, right: '' },
        ]
      : [
          { left: mark ?? '', right: '' },
          { left: number, right: place },
        ]
  return [...names, ...below, ...subject.map((line) => ({ left: line, right: '' }))]
}

/** The header as it is typed: with room where number or date are still to be filled in. */
export const typed = (header: Header): Header => ({
  ...header,
  ...(header.number ? { number: header.number.replace(/(?<=Số:?) (?=[-/])/u, ' '.repeat(9)) } : {}),
  ...(header.place ? { place: header.place.replace(/(?<=ngày|tháng) (?=tháng|năm)/gu, ' '.repeat(6)) } : {}),
})

/** A template with places to fill in, as `{{so}}` or `<ten>`. */
export const isTemplate = (content: Content): boolean =>
  /[{<]/u.test(`${content.header.issuer.join('')}${content.header.number}${content.header.place}`)
