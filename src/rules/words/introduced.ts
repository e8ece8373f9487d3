import type { Block } from '../../document/block.ts'

/** "(QCDC)", with or without quotation marks. */
const inBrackets = (before: string, behind: string): boolean =>
  /\(\s*["“”']?$/.test(before) && /^["“”']?\s*[;,)]/.test(behind)

/** "(sau đây viết tắt là BCĐ)", "gọi tắt là BCĐ", "gọi chung là BCĐ", "Ban Chỉ đạo: BCĐ". */
const byWords = (before: string): boolean => /(?:(?:tắt|gọi chung|sau đây)(?: là)?|:) ?["“]?$/i.test(before)

/** "QCDC (Quy chế dân chủ)", "QCDC: Quy chế dân chủ", "QCDC là Quy chế dân chủ". */
const explainedBehind = (behind: string): boolean => /^["“”']?\s*(?:\(\s*[A-Za-zÀ-ỹ]|[:=]\s*[A-Za-zÀ-ỹ])/.test(behind)

/** True where a line says what an abbreviation stands for. */
export const introduces = ({ text }: Block, abbreviation: string): boolean => {
  for (let at = text.indexOf(abbreviation); at >= 0; at = text.indexOf(abbreviation, at + 1)) {
    const before = text.slice(0, at)
    const behind = text.slice(at + abbreviation.length)
    if (inBrackets(before, behind) || byWords(before) || explainedBehind(behind)) return true
  }
  return false
}
