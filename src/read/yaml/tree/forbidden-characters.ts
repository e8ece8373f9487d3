import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt } from '../problems.ts'
import { cut, extentOf, type Sourced } from '../sourced.ts'

/**
 * What XML 1.0 (production 2, Char) has no place for, so that no .docx can hold it: control characters but for tab and line
 * ends, halves of surrogate pairs, U+FFFE and U+FFFF.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The same for a text that was decoded from UTF-8, which has no halves of pairs: this takes a quarter of the time. */
const FORBIDDEN_IN_UTF8 = /[^\t\n\r\u0020-\ufffd]/

/** @param text decoded from UTF-8 */
export const hasForbidden = (text: string): boolean => FORBIDDEN_IN_UTF8.test(text)

/** The first such character of a value, at its place. */
export const forbiddenProblem = (value: Sourced, source: Source): Problem | null => {
  const at = FORBIDDEN.exec(value.text)?.index
  if (at === undefined) return null
  const code = `U+${value.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  const { start, end } = extentOf(cut(value, at, at + 1))
  return problemAt(source, 'yaml/ky-tu-cam', spanOf(start, end), {
    vi: `ký tự ${code} không thể có trong văn bản Word: hãy xoá ký tự này`,
    en: `the character ${code} cannot stand in a Word document: delete it`,
  })
}
