import type { Message } from '../../../document/message.ts'
import { DASH } from '../../../document/recipient-list.ts'
import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { blockNeeded, itemMark, problemAt, quote } from '../problems.ts'
import type { Mend, Trap } from './explained.ts'
import { lineBefore, NEAR, type SourceLine } from './source-line.ts'
import { spoiltKey } from './spoilt-key.ts'

/** Indentation by tabs. All of them are mended at once: one tab is rarely alone. */
export const tabIndent: Trap = ({ error, line, text, source, tabsTold }) => {
  const indent = text.slice(line.start, line.textStart)
  if (!indent.includes('\t') || !['TAB_AS_INDENT', 'BAD_INDENT'].includes(error.code)) return null
  return {
    problem: problemAt(source, 'yaml/tab', spanOf(line.start + indent.indexOf('\t'), line.textStart), {
      vi: 'đầu dòng có ký tự Tab, YAML chỉ nhận dấu cách: hãy thay mỗi Tab bằng hai dấu cách',
      en: 'the line begins with a tab, YAML takes spaces only: replace each tab by two spaces',
    }),
    mends: tabsTold ? [] : allTabs(text),
  }
}

const allTabs = (text: string): Mend[] =>
  [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map((tabs) => ({
    ...spanOf(tabs.index, tabs.index + tabs[0].length),
    character: ' ',
  }))

/** A line of text where a key is expected: `loai cong-van`, `loai:cong-van`, body text that is not indented. */
export const strayLine =
  (keys: ReadonlySet<string>): Trap =>
  ({ error, line, text, source }) => {
    const isStray =
      error.code === 'MULTILINE_IMPLICIT_KEY' ||
      error.message === 'Implicit map keys need to be followed by map values' ||
      (error.code === 'BAD_INDENT' && error.message.endsWith('same column') && line.key === null)
    if (!isStray || line.key !== null) return null
    const problem = spoiltKey(line, keys, source) ?? stray(text, line, source)
    // The whole line becomes a comment.
    return { problem, mends: [{ ...spanOf(line.textStart, line.end), character: '#' }] }
  }

const stray = (text: string, line: SourceLine, source: Source): Problem => {
  const isItem = DASH.test(line.text)
  return problemAt(
    source,
    isItem ? 'yaml/gach-dau-dong' : 'yaml/thut-dong',
    spanOf(line.textStart, line.end),
    textBelowKey(text, line) ?? (isItem ? strayItem(line.text) : strayText(line.text)),
  )
}

/** Body text below `noi_dung:` without `|`. */
const textBelowKey = (text: string, line: SourceLine): Message | null => {
  const owner = ownerOf(text, line)
  return owner?.key && owner.value === '' && !owner.text.startsWith('-') ? blockNeeded(owner.key) : null
}

/** The line above that is indented less. */
const ownerOf = (text: string, line: SourceLine): SourceLine | null => {
  const indent = line.textStart - line.start
  let above = lineBefore(text, line)
  for (let far = 0; above && far < NEAR; far++, above = lineBefore(text, above)) {
    if (above.text !== '' && above.textStart - above.start < indent) return above
  }
  return null
}

const strayItem = (text: string): Message => ({
  vi: `«${quote(text)}» chưa phải là một mục: ${itemMark.vi}, thẳng cột với các mục khác`,
  en: `"${quote(text)}" is no item yet: ${itemMark.en}, in the column of the other items`,
})

const strayText = (text: string): Message => ({
  vi: `«${quote(text)}» không có dạng «khoá: giá trị»: nếu là phần tiếp của giá trị ở trên thì phải thụt vào thẳng với giá trị đó`,
  en: `"${quote(text)}" is not of the form "key: value": if it goes on with the value above, indent it like that value`,
})

/** A key that stands in no column of those above it. */
export const wrongColumn: Trap = ({ error, line, source }) => {
  const isColumn = error.code === 'BAD_INDENT' && error.message.endsWith('same column')
  const isBehindRoot = error.message.endsWith('in YAML stream') || error.message === 'Unexpected scalar at node end'
  if (!isColumn && !(error.code === 'UNEXPECTED_TOKEN' && isBehindRoot && line.key !== null)) return null
  return {
    problem: problemAt(source, 'yaml/thut-dong', spanOf(line.textStart, line.end), {
      vi: `«${quote(line.text)}» không thẳng cột với dòng nào cùng cấp ở trên: cần thụt đầu dòng bằng nhau`,
      en: `"${quote(line.text)}" stands in no column of the lines above: lines of one level need the same indentation`,
    }),
    mends: [],
  }
}

/** A quotation mark that is never closed; told where it opens, not at the end of the file. */
export const unclosedQuote: Trap = ({ error, source, openingOf }) => {
  if (error.code !== 'MISSING_CHAR' || !error.message.startsWith('Missing closing')) return null
  const at = openingOf(error.pos[0])
  if (at === null) return null
  const mark = source.text[at] ?? ''
  return {
    problem: problemAt(source, 'yaml/ngoac-kep', spanOf(at, at + 1), {
      vi: `dấu ${mark} mở ở đây không có dấu đóng: cần thêm ${mark} ở cuối giá trị, hoặc bỏ dấu này`,
      en: `the ${mark} that opens here is never closed: add ${mark} at the end of the value, or drop this one`,
    }),
    mends: [{ ...spanOf(at, at + 1), character: '_' }],
  }
}

/** `kinh_gui: [a, b`, told where the bracket opens. */
export const unclosedBracket: Trap = ({ error, source, openingOf }) => {
  const close = /must be sufficiently indented and end with a (?<close>[\]}])/.exec(error.message)?.groups?.close
  const at = close ? openingOf(error.pos[0]) : null
  if (!close || at === null) return null
  return {
    problem: problemAt(source, 'yaml/ngoac-vuong', spanOf(at, at + 1), {
      vi: `danh sách mở ở đây không có dấu đóng: cần thêm «${close}» ở cuối danh sách`,
      en: `the list that opens here is never closed: add "${close}" at its end`,
    }),
    mends: [],
  }
}
