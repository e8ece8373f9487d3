import type { AssignedLine } from '../../assemble.ts'
import { concat, type Sourced, supplied, suppliedBefore, suppliedBehind } from '../sourced.ts'
import { linesAt, withoutStart } from '../tree/fields.ts'
import { type Composing, inCaseOf, printedLine } from './composing.ts'

/** True for a công văn: it has no name of its type, and its trích yếu stands under the number. */
export const isLetter = ({ type, required }: Composing): boolean =>
  required('ten_loai.presence')?.except.includes(type.id) ?? false

/** The name of the type on a line of its own. */
export const composeTypeName = (composing: Composing): AssignedLine[] => {
  const { source, type, typeSpan, required } = composing
  if (isLetter(composing)) return []
  return [printedLine(source, 'ten_loai', [inCaseOf(required('ten_loai.font'), supplied(type.name, typeSpan))])]
}

/** The trích yếu as the clerk wrote it, in a titled document with its separator beneath; "V/v …" in a State công văn. */
export const composeSubject = (composing: Composing): AssignedLine[] => {
  const { source, root, required } = composing
  const lines = withPrefix(composing, linesAt(root, 'trich_yeu'))
  const last = lines.at(-1)
  const separator = isLetter(composing) ? null : required('trich_yeu.separator')
  return [
    ...lines.map((text) => printedLine(source, 'trich_yeu', [text])),
    ...(last && separator
      ? [printedLine(source, 'trich_yeu', [suppliedBehind(separator, last)], { separator: true })]
      : []),
  ]
}

/** What the clerk may have typed although the standard supplies it. */
const ABOUT = /^(?:v\s*\/\s*v|về\s+việc)(?![a-zà-ỹ])\s*[:.]?\s*/i

const withPrefix = (composing: Composing, lines: readonly Sourced[]): readonly Sourced[] => {
  const prefix = composing.required('trich_yeu.letterMark')
  const [first, ...others] = lines
  if (!first || !prefix || !isLetter(composing)) return lines
  const subject = withoutStart(first, ABOUT)
  return [concat([suppliedBefore(`${prefix.mark} `, [subject]), subject]), ...others]
}
