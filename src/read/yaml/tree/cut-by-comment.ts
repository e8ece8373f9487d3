import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { inQuotes, problemAt, quote } from '../problems.ts'
import type { TextNode } from './node.ts'

/** One space only: comments of their own stand further away. */
const COMMENT = / #(?<sign>\S).*/y

/**
 * A plain value ends where ` #` begins a comment. Told only where the rest looks like a part of the value: a number sign
 * directly before a digit, or a bracket or quotation mark that the value leaves open.
 */
export const commentProblem = (value: TextNode, source: Source): Problem | null => {
  const { start, end } = value.span
  const pattern = new RegExp(COMMENT)
  pattern.lastIndex = end
  const comment = pattern.exec(source.text)
  if (!comment || !(/\d/.test(comment.groups?.sign ?? '') || isOpen(value.text))) return null
  const whole = source.text.slice(start, end + comment[0].length).trimEnd()
  const expected = inQuotes(whole)
  return problemAt(
    source,
    'yaml/bi-cat',
    spanOf(end + 1, end + comment[0].length),
    {
      vi: `«${quote(comment[0])}» bị coi là chú thích nên không được in: hãy đặt cả giá trị trong dấu ngoặc kép, ${quote(expected)}; nếu là chú thích thì thêm dấu cách sau «#»`,
      en: `"${quote(comment[0])}" is taken for a comment and would not be printed: put the whole value in quotes, ${quote(expected)}; if it is a comment, put a space after "#"`,
    },
    expected,
  )
}

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
] as const

const isOpen = (text: string): boolean => PAIRS.some(([open, close]) => count(text, open) > count(text, close))

const count = (text: string, character: string): number => text.split(character).length - 1
