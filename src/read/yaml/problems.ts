import type { WrongPlace } from '../../document/input-error.ts'
import type { Message } from '../../document/message.ts'
import { type Source, type Span, spanOf } from '../../document/source.ts'
import type { Problem } from '../read-file.ts'

/** Ids of what can be wrong with a YAML before it is a document. */
export type ProblemId = `yaml/${string}`

/** @param expected what would be right, where there is one such thing */
export const problemAt = (
  source: Source,
  id: ProblemId,
  span: Span,
  message: Message,
  expected: string | null = null,
): Problem => ({
  id,
  message,
  location: { source, span: short(span) },
  seen: source.text.slice(span.start, short(span).end) || null,
  expected,
})

/** A broken file may have a value of a million characters: its beginning shows where it is. */
const short = ({ start, end }: Span): Span => spanOf(start, Math.min(end, start + 500))

/** In the order of the text. */
export const inTextOrder = <Place extends WrongPlace>(problems: readonly Place[]): Place[] =>
  [...problems].sort((a, b) => a.location.span.start - b.location.span.start)

/** As many as a reader can mend in one sitting; a broken file may have thousands. */
const MOST_PROBLEMS = 100

/** The first problems, and one that says how many more there are. */
export const capped = <Place extends WrongPlace>(problems: readonly Place[]): readonly (Place | Problem)[] => {
  const next = problems[MOST_PROBLEMS]
  if (!next) return problems
  const rest = problems.length - MOST_PROBLEMS
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    {
      id: 'yaml/con-nhieu-loi',
      message: {
        vi: `còn ${rest} lỗi nữa từ đây về sau: hãy sửa các lỗi trên rồi kiểm tra lại`,
        en: `${rest} more problems from here on: mend those above and check again`,
      },
      location: next.location,
      seen: null,
      expected: null,
    },
  ]
}

const LONGEST_QUOTE = 60

/** A text of the source for use inside a sentence: on one line and not too long. */
export const quote = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}

/** A value as YAML takes it whatever is in it. */
export const inQuotes = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`

/** How an item of a list begins. */
export const itemMark: Message = {
  vi: 'mỗi mục của danh sách phải bắt đầu bằng dấu «-» và một dấu cách',
  en: 'every item of a list begins with "-" and a space',
}

/** Text with colons, or of several lines, stands in a block. */
export const blockNeeded = (key: string): Message => ({
  vi: `nội dung nhiều dòng hoặc có dấu hai chấm phải viết sau dấu «|»: hãy viết «${key}: |» rồi xuống dòng và thụt cả nội dung vào`,
  en: `a text of several lines or with colons stands behind "|": write "${key}: |" and put the whole text below it, indented`,
})

/** A colon and a space inside of a value, and how the value is to be written. */
export const colonNeedsQuotes = (expected: string): Message => ({
  vi: `giá trị có dấu hai chấm rồi dấu cách («: ») nên YAML hiểu là một khoá khác: cần đặt cả giá trị trong dấu ngoặc kép, ${quote(expected)}`,
  en: `the value has a colon and a space (": "), which YAML takes for another key: put the whole value in quotes, ${quote(expected)}`,
})
