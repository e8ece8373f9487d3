import type { Block, Excerpt } from './block.ts'
import type { Part } from './document-number.ts'
import type { CalendarDate } from './official-date.ts'
import { type Span, spanOf } from './source.ts'

/**
 * How a document is numbered: `36-KH/HU` (Party), `16/CT-TTg` (State), `04/2015/NĐ-CP` (legal normative, with the year in its
 * number), `luat` for what is cited by its name alone.
 */
export type CitedForm = 'dang' | 'nha-nuoc' | 'quy-pham' | 'luat'

/** A day of issue as it is written; also one that does not exist. */
export interface CitedDate extends Part {
  /** `null` for no day of the calendar, one still blank, or a year alone. */
  readonly date: CalendarDate | null
  /** `null` where it cannot be told. */
  readonly year: number | null
  /** `ngày 10 tháng 3 năm 2020`, `10/3/2020`, `tháng 3/2020`, `2020`, or still to be filled in (`ngày tháng năm`). */
  readonly written: 'long' | 'short' | 'month' | 'year' | 'blank'
}

/** The divisions by which a place in a document is cited. */
export const CLAUSE_KINDS = ['diem', 'khoan', 'dieu', 'muc', 'tieu_muc', 'chuong', 'phan', 'phu_luc'] as const

export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** `khoản 2` in "điểm a khoản 2 Điều 4 Nghị định số …". */
export interface CitedClause extends Part {
  readonly kind: ClauseKind
  /** `2`, `a`, `IV`. */
  readonly label: string
}

/** Number and symbol taken apart: `36-KH/HU`, `04/2015/NĐ-CP`. Letters are as written, spaces are left out. */
export interface CitedNumber extends Part {
  /** `36`, `12b`. */
  readonly number: string
  /** The year between the slashes. */
  readonly year: number | null
  /** Behind the number: `KH/HU`, `NĐ-CP`; empty where only the number is written. */
  readonly symbol: string
  /** `KH`, `NĐ`; empty in symbols that name no type (`1911/BNV-TCPCP`). */
  readonly typeSymbol: string
  /** `HU`, `CP`, `BNV-TCPCP`. */
  readonly issuerSymbol: string
}

/** One mention of another document in a text. Parts are texts as written with their offsets. */
export interface CitedDocument extends Span {
  /** Id in `schemas/document-types.json` or `schemas/cited-types.json`; `null` for «văn bản», or where no type is written. */
  readonly type: string | null
  /** The type as written, with what belongs to it: «Kế hoạch», «Chương trình hành động», «QĐ». */
  readonly typeWord: Part | null
  /** Names that may be meant by the words of the type: both for «Thông báo Kết luận». */
  readonly types: readonly string[]
  readonly form: CitedForm | null
  /** The word «số» stands before the number. */
  readonly hasNumberWord: boolean
  readonly number: CitedNumber | null
  readonly date: CitedDate | null
  readonly issuer: Part | null
  /** What it is about, without «về việc» and quotation marks. */
  readonly subject: Part | null
  /** The name of a law: «Lưu trữ» in "Luật Lưu trữ năm 2024". */
  readonly name: Part | null
  /** The places cited in it, as written from the smallest. */
  readonly clauses: readonly CitedClause[]
  /**
   * The place of it, from 0, among documents that are cited one behind the other ("Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày
   * …", the type repeated or not): what stands behind the last may be said of all. `null` outside of a list.
   */
  readonly inList: number | null
}

/** A mention in a document. */
export interface Citation extends CitedDocument {
  /** Its paragraph: lines of a text file that were broken for width are one block here. */
  readonly block: Block
}

/** A part of a citation, or all of it, as what a finding is about. */
export const excerptOf = ({ block }: Citation, { start, end }: Span): Excerpt => ({ block, span: spanOf(start, end) })

/** From the type to the number: «Kế hoạch số 36-KH/HU». */
export const headOf = (cited: CitedDocument): Span =>
  spanOf(cited.typeWord?.start ?? cited.number?.start ?? cited.start, cited.number?.end ?? cited.name?.end ?? cited.end)
