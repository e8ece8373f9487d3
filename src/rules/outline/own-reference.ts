import type { Block, Excerpt } from '../../document/block.ts'
import { linesWith } from '../../document/lines-with.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineKind, parseOutlineMarkers } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { findType } from '../../standards/document-types.ts'
import { fold } from '../../vietnamese/fold.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { fromRoman } from '../../vietnamese/roman.ts'

/** How sure it is that a document means itself: it says so ("Điều 7 Quy chế này"), or names no other document around. */
export type Sureness = 'said' | 'alone'

/** "mục III", "khoản 2 Điều 7" in running text. */
export interface OwnReference {
  readonly at: Excerpt
  readonly unit: 'mục' | 'phần' | 'chương' | 'điều'
  /** `III`, `7`, `2.1` */
  readonly label: string
  /** Number of the khoản, where one is named. */
  readonly clause: number | null
  readonly sureness: Sureness
}

/** Begins with a letter of its own, so that lines without any are passed over quickly. */
const REFERENCE = /(?<unit>[Mm]ục|[Pp]hần|[Cc]hương|[Đđ]iều) (?<label>[IVXL]+|\d{1,3}(?:\.\d{1,2})*)(?![\d/A-Za-zÀ-ỹ])/g
const BEFORE =
  /(?<preposition>(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]+|[,;(“"])\s?(?<smaller>(?:điểm [a-zđ] )?(?:khoản (?<clause>\d{1,2}) )?)$/i
/** What a reference stands behind; "danh mục 2", "thành phần 1" are none. */
const PREPOSITIONS = new Set([
  'theo',
  'tại',
  'ở',
  'trong',
  'thuộc',
  'nêu',
  'như',
  'với',
  'và',
  'hoặc',
  'đến',
  'của',
  ',',
  '(',
])
const SELF = /^ (?:của )?(?<type>[\p{Lu}][^,.;:()\d]{2,40}?) này(?![a-zà-ỹ])/u
const ABOVE = /^ (?:(?:đã )?nêu |nói |ghi )?(?:ở )?(?:trên|dưới đây)(?![a-zà-ỹ])/u
const CLOSED = /^(?:[.;)]|, (?!của|điều|khoản|mục|phần|chương))/u
/** What surely is another document, or a part of one: where any stands in the paragraph, it may be meant. */
const OTHERS =
  /số \d|\d[/-][A-ZĐ]|luật|pháp lệnh|hiến pháp|nghị định|thông tư|phụ lục|điều lệ|đề án|dự án|hợp đồng|hồ sơ|biểu|mẫu|phiếu|tài liệu|danh sách|bảng|sđd|hiệp định|công ước/i
/** What may have Điều. */
const OTHERS_OF_ARTICLES = /nghị quyết|quyết định|quy chế|quy định|chỉ thị|văn bản/i

/** The references of a line that surely mean divisions of the document itself. */
const inBlock = (block: Block, typeName: string | null): readonly OwnReference[] =>
  matchesOf(REFERENCE, block.text).flatMap((match) => {
    const { unit = '', label = '' } = match.groups ?? {}
    const before = BEFORE.exec(block.text.slice(Math.max(0, match.index - LONGEST), match.index))?.groups
    if (!PREPOSITIONS.has(before?.preposition?.toLowerCase() ?? '')) return []
    const kind = unit.toLowerCase() as OwnReference['unit']
    const end = match.index + match[0].length
    const behind = block.text.slice(end, end + LONGEST)
    const sureness = surenessOf(block.text, behind, typeName, kind === 'điều')
    if (!sureness) return []
    const at = { block, span: spanOf(match.index - (before?.smaller?.length ?? 0), end) }
    return [{ at, unit: kind, label, clause: before?.clause ? Number(before.clause) : null, sureness }]
  })

const LONGEST = 60

const surenessOf = (text: string, behind: string, typeName: string | null, isArticle: boolean): Sureness | null => {
  const named = SELF.exec(behind)?.groups?.type
  if (named) return typeName !== null && fold(named) === fold(typeName) ? 'said' : null
  if (OTHERS.test(text) || (isArticle && OTHERS_OF_ARTICLES.test(text))) return null
  return ABOVE.test(behind) || CLOSED.test(behind) ? 'alone' : null
}

export const ownReferences = ({ components, type }: OfficialDocument): readonly OwnReference[] => {
  const { noi_dung } = components
  const lines = noi_dung ? linesWith(noi_dung.blocks, noi_dung.text, REFERENCE) : []
  if (lines.length === 0) return []
  const typeName = findType(type ?? '')?.name ?? components.ten_loai?.text ?? null
  return lines.flatMap((block) => inBlock(block, typeName))
}

/** Kinds of markers that a unit may mean: "mục III" is "III." as well as "Mục III". */
const MEANT: Readonly<Record<OwnReference['unit'], readonly OutlineKind[]>> = {
  mục: ['muc', 'tieu_muc', 'roman', 'number', 'subnumber', 'letter', 'small_roman', 'phan'],
  phần: ['phan', 'roman', 'letter', 'number'],
  chương: ['chuong', 'roman'],
  điều: ['dieu'],
}

/** Where a division may be: any line of the document that begins with its number, in tables and appendices too. */
export interface Divisions {
  has(reference: OwnReference): boolean
  /** How many divisions of the kinds that the reference may mean are written in its numerals. */
  alike(reference: OwnReference): number
}

export const divisionsOf = ({ blocks }: OfficialDocument): Divisions => {
  const markers = blocks.flatMap(({ text }) => parseOutlineMarkers(text))
  const isRoman = (label: string) => /^[IVXL]+$/.test(label)
  const alike = ({ unit, label }: OwnReference) =>
    markers.filter((marker) => MEANT[unit].includes(marker.kind) && isRoman(marker.label) === isRoman(label))
  return {
    has: (reference) => {
      const { unit, label } = reference
      const ordinal = isRoman(label) ? fromRoman(label) : Number(label)
      return markers.some(
        (marker) =>
          MEANT[unit].includes(marker.kind) &&
          (marker.label === label || (!label.includes('.') && marker.ordinal === ordinal)),
      )
    },
    alike: (reference) => alike(reference).length,
  }
}
