import type { YAMLError } from 'yaml'
import type { Message } from '../../../document/message.ts'
import { spanOf } from '../../../document/source.ts'
import { problemAt } from '../problems.ts'
import type { Explained, Stumble, Trap } from './explained.ts'
import { strayLine, tabIndent, unclosedBracket, unclosedQuote, wrongColumn } from './layout-traps.ts'
import {
  colonInValue,
  dashOnKeyLine,
  specialStart,
  textBehindBlockMark,
  textBehindBrackets,
  textBehindQuotes,
} from './value-traps.ts'

/**
 * Says in a clerk's words what the parser stumbled over. The library's own messages are never shown.
 * @param keys every key that a document may have
 */
export const explain = (stumble: Stumble, keys: ReadonlySet<string>): Explained => {
  const traps: readonly Trap[] = [
    tabIndent,
    specialStart,
    dashOnKeyLine,
    textBehindQuotes,
    textBehindBrackets,
    textBehindBlockMark,
    colonInValue,
    strayLine(keys),
    wrongColumn,
    unclosedQuote,
    unclosedBracket,
    wrongEscape,
    directive,
  ]
  for (const trap of traps) {
    const explained = trap(stumble)
    if (explained) return explained
  }
  return general(stumble)
}

/** `"C:\q"` */
const wrongEscape: Trap = ({ error, source }) => {
  if (error.code !== 'BAD_DQ_ESCAPE') return null
  const [at] = error.pos
  return {
    problem: problemAt(source, 'yaml/dau-thoat', spanOf(at, at + 2), {
      vi: `«${source.text.slice(at, at + 2)}» trong dấu ngoặc kép không có nghĩa: hãy viết hai dấu «\\\\», hoặc dùng dấu ngoặc đơn '…' cho cả giá trị`,
      en: `"${source.text.slice(at, at + 2)}" means nothing inside double quotes: write the backslash twice, or put the value in single quotes '…'`,
    }),
    mends: [{ ...spanOf(at, at + 1), character: '_' }],
  }
}

/** `%` at the start of a line; the parser only stumbles over what follows. */
const directive: Trap = ({ error, text, source }) => {
  if (!error.message.startsWith('Missing directives-end')) return null
  const at = text.lastIndexOf('\n%', error.pos[0]) + 1
  const end = text.indexOf('\n', at)
  return {
    problem: problemAt(source, 'yaml/cu-phap', spanOf(at, end < 0 ? text.length : end), SENTENCES.BAD_DIRECTIVE ?? ANY),
    mends: [{ ...spanOf(at, at + 1), character: '#' }],
  }
}

const general = ({ error, source }: Stumble): Explained => {
  const [start, end] = error.pos
  const from = Math.min(start, source.text.length)
  const lineEnd = source.text.indexOf('\n', from)
  const to = Math.max(from, Math.min(end, lineEnd < 0 ? source.text.length : lineEnd))
  return { problem: problemAt(source, 'yaml/cu-phap', spanOf(from, to), SENTENCES[error.code] ?? ANY), mends: [] }
}

const ANY: Message = {
  vi: 'chỗ này không đúng cú pháp YAML: hãy xem lại dấu hai chấm, dấu ngoặc và cách thụt đầu dòng ở dòng này và dòng trên',
  en: 'this is not valid YAML: look at the colons, brackets and the indentation of this line and the one above',
}

const SENTENCES: Partial<Readonly<Record<YAMLError['code'], Message>>> = {
  BAD_INDENT: {
    vi: 'cách thụt đầu dòng ở đây không hợp với các dòng trên: các khoá cùng cấp phải thẳng cột, giá trị phải thụt vào sâu hơn khoá',
    en: 'the indentation does not go with the lines above: keys of one level begin in one column, values deeper than their key',
  },
  UNEXPECTED_TOKEN: {
    vi: 'chỗ này thừa ký tự: hãy bỏ đi, hoặc đặt cả giá trị trong dấu ngoặc kép',
    en: 'there are characters here that do not belong: drop them, or put the whole value in quotes',
  },
  MISSING_CHAR: {
    vi: 'chỗ này thiếu ký tự: các mục trong […] cách nhau bằng dấu phẩy, sau dấu hai chấm và trước dấu «#» cần một dấu cách',
    en: 'a character is missing here: items in […] are parted by commas, a space stands behind a colon and before "#"',
  },
  BAD_DIRECTIVE: {
    vi: 'dòng bắt đầu bằng «%» là chỉ thị của YAML, văn bản không dùng: hãy bỏ dòng này',
    en: 'a line that begins with "%" is a directive of YAML, which documents do not use: drop it',
  },
  KEY_OVER_1024_CHARS: {
    vi: 'tên khoá quá dài: có thể dòng này là nội dung chưa thụt vào dưới khoá của nó',
    en: 'the key is too long: perhaps the line is text that is not indented below its key',
  },
}
