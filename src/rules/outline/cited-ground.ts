import type { Block } from '../../document/block.ts'
import { type Span, spanOf } from '../../document/source.ts'

/** A ground that names a numbered document, cut at the number: "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026 của …". */
export interface CitedGround {
  /** Type and number. */
  readonly citation: Span
  /** What stands between the number and the words that say what the document is about. */
  readonly details: string
}

const CITED =
  /^(?:[-–]\s*)?(?:thực hiện|căn cứ|theo|xét)\s+(?<citation>(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|thông báo|kế hoạch|công văn|chương trình|hướng dẫn|quy chế|quy định)(?:\s+liên tịch)?\s+(?:số:?\s*)?\d+[^\s,;]*)(?<details>.*?)(?=\s(?:về|quy định|ban hành|sửa đổi|hướng dẫn|phê duyệt|triển khai|thành lập|giao)(?!\p{L})|[;.]?$)/diu

/** @returns `null` where the ground cites no number, or its beginning cannot be told */
export const citedGround = ({ text }: Block): CitedGround | null => {
  const match = CITED.exec(text.slice(0, LONGEST))
  const [start, end] = match?.indices?.groups?.citation ?? []
  if (start === undefined || end === undefined) return null
  return { citation: spanOf(start, end), details: match?.groups?.details ?? '' }
}

/** Of a paragraph's beginning; it bounds the work on one without an end. */
const LONGEST = 400
