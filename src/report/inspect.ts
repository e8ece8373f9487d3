import { type Block, type Excerpt, excerptText, wholeBlock } from '../document/block.ts'
import type { ComponentId } from '../document/component.ts'
import type { Language } from '../document/message.ts'
import type { Copy, Format, OfficialDocument, System } from '../document/official-document.ts'
import { DASH, parseRecipientList, type Recipient } from '../document/recipient-list.ts'
import { standardOf } from '../lint/lint.ts'
import type { ReadFile } from '../read/read-file.ts'
import type { Standard } from '../standards/standard.ts'
import { bareLetters } from '../vietnamese/fold.ts'
import { printed } from '../vietnamese/printed.ts'
import { problemText } from './problem-text.ts'

/**
 * What is read in one document, as printed: NFC, white space collapsed, lines of one component joined by a space. Text in a
 * legacy encoding is shown as it stands in the file, where it can be found; `dvk lint` tells what it reads.
 */
export interface InspectedDocument {
  /** Id of the type, or its printed name in that form where it is none of the known ones. */
  readonly loai: string | null
  readonly tieu_de: string | null
  readonly tieu_ngu: string | null
  readonly co_quan_cap_tren: string | null
  readonly co_quan_ban_hanh: string | null
  readonly so_ky_hieu: string | null
  readonly dia_danh_ngay: string | null
  readonly ten_loai: string | null
  readonly trich_yeu: string | null
  readonly kinh_gui: readonly string[]
  readonly can_cu: readonly string[]
  /** One text a paragraph. */
  readonly noi_dung: readonly string[]
  readonly noi_nhan: readonly string[]
  readonly quyen_han: string | null
  readonly chuc_vu: string | null
  readonly ho_ten: string | null
  /** In the order in which they were made. */
  readonly ban_sao: readonly InspectedCopy[]
}

/** What is read of a copy that was made of the document. */
export interface InspectedCopy {
  /** «SAO Y»; `null` where nothing but its number tells that it is a copy. */
  readonly hinh_thuc: string | null
  readonly co_quan_cap_tren: string | null
  readonly co_quan_ban_hanh: string | null
  readonly so_ky_hieu: string | null
  readonly dia_danh_ngay: string | null
  readonly noi_nhan: readonly string[]
  readonly quyen_han: string | null
  readonly chuc_vu: string | null
  readonly ho_ten: string | null
}

export interface InspectedFile {
  readonly file: string
  readonly format: Format
  readonly he_thong: System
  /** Id of the standard that judges it; `null` where none is known. */
  readonly standard: string | null
  readonly documents: readonly InspectedDocument[]
}

/** A file that could not be read. */
export interface FailedFile {
  readonly file: string
  readonly error: string
}

export type Inspected = InspectedFile | FailedFile

export interface InspectOptions {
  /** Overrides the choice by system and date. */
  readonly standard: Standard | null
  readonly language: Language
}

export const inspectFile = (read: ReadFile, { standard, language }: InspectOptions): Inspected => {
  const [first] = read.documents
  const [problem] = read.problems
  if (!first && problem) return { file: read.file, error: problemText(problem, language) }
  return {
    file: read.file,
    format: read.format,
    he_thong: first?.system ?? 'khac',
    standard: first ? (standardOf(first, standard)?.id ?? null) : null,
    documents: read.documents.map(inspectDocument),
  }
}

const inspectDocument = ({ type, components, copies }: OfficialDocument): InspectedDocument => {
  const { text, paragraphs, recipients } = readingOf(components)
  return {
    loai: type ?? slug(components.ten_loai?.text ?? ''),
    tieu_de: text('tieu_de'),
    tieu_ngu: text('tieu_ngu'),
    co_quan_cap_tren: text('co_quan_cap_tren'),
    co_quan_ban_hanh: text('co_quan_ban_hanh'),
    so_ky_hieu: text('so_ky_hieu'),
    dia_danh_ngay: text('dia_danh_ngay'),
    ten_loai: text('ten_loai'),
    trich_yeu: text('trich_yeu'),
    kinh_gui: recipients('kinh_gui'),
    can_cu: paragraphs('can_cu'),
    noi_dung: paragraphs('noi_dung').filter((paragraph) => paragraph !== ''),
    noi_nhan: recipients('noi_nhan'),
    quyen_han: text('quyen_han'),
    chuc_vu: text('chuc_vu'),
    ho_ten: text('ho_ten'),
    ban_sao: copies.map(inspectCopy),
  }
}

const inspectCopy = ({ kind, components }: Copy): InspectedCopy => {
  const { text, recipients } = readingOf(components)
  return {
    hinh_thuc: kind && sourceText(wholeBlock(kind)),
    co_quan_cap_tren: text('co_quan_cap_tren'),
    co_quan_ban_hanh: text('co_quan_ban_hanh'),
    so_ky_hieu: text('so_ky_hieu'),
    dia_danh_ngay: text('dia_danh_ngay'),
    noi_nhan: recipients('noi_nhan'),
    quyen_han: text('quyen_han'),
    chuc_vu: text('chuc_vu'),
    ho_ten: text('ho_ten'),
  }
}

const readingOf = (components: OfficialDocument['components']) => {
  const blocks = (id: ComponentId): readonly Block[] => components[id]?.blocks ?? []
  const paragraphs = (id: ComponentId): string[] => blocks(id).map((block) => sourceText(wholeBlock(block)))
  return {
    paragraphs,
    text: (id: ComponentId): string | null => paragraphs(id).join(' ') || null,
    recipients: (id: ComponentId): string[] => parseRecipientList(blocks(id)).items.map(recipientText),
  }
}

const sourceText = (excerpt: Excerpt): string =>
  excerpt.block.legacy.length > 0 ? printed(excerpt.block.exact(excerpt.span)).text : excerptText(excerpt)

const recipientText = ({ text, lines }: Recipient): string =>
  lines.some(({ block }) => block.legacy.length > 0) ? lines.map(sourceText).join(' ').replace(DASH, '') : text

/** A type that no list names, as an id: «BẢN TỰ KIỂM ĐIỂM» is `ban-tu-kiem-diem`, «Phụ lục 01» is `phu-luc`. */
const slug = (name: string): string | null =>
  bareLetters(name.replace(/\s+(?:số\s+)?[\dIVXLC]+$/u, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || null
