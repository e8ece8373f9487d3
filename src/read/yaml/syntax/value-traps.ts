import { spanOf } from '../../../document/source.ts'
import { blockNeeded, colonNeedsQuotes, inQuotes, problemAt, quote } from '../problems.ts'
import { startProblem } from '../tree/special-start.ts'
import type { Explained, Mend, Stumble, Trap } from './explained.ts'
import { lineAfter, NEAR, type SourceLine } from './source-line.ts'

/** What a value must not hold stands in for a letter while the rest is parsed. */
const LETTER = '_'

/** `@`, a backtick, `%` … at the start of a value; `*`, `&` and `!` where a text follows that cannot belong to them. */
export const specialStart: Trap = ({ error, line, source }) => {
  const isSpecial = error.code === 'BAD_SCALAR_START' || (/^[*&!]/.test(line.value) && error.pos[0] >= line.valueStart)
  if (!isSpecial) return null
  const at = error.code === 'BAD_SCALAR_START' ? error.pos[0] : line.valueStart
  return { problem: startProblem(source, at), mends: [{ ...spanOf(at, at + 1), character: LETTER }] }
}

/** `kinh_gui: - a` */
export const dashOnKeyLine: Trap = ({ error, line, text, source }) => {
  const at = error.pos[0]
  if (error.code !== 'UNEXPECTED_TOKEN' || text[at] !== '-' || at !== line.valueStart) return null
  const key = line.key ?? ''
  return {
    problem: problemAt(source, 'yaml/gach-dau-dong', spanOf(at, line.end), {
      vi: `danh sách không được viết cùng dòng với khoá «${key}»: mỗi mục «- …» cần một dòng riêng ở dưới, hoặc viết ${key}: [nơi thứ nhất, nơi thứ hai]`,
      en: `a list cannot stand on the line of its key "${key}": each "- …" needs a line of its own beneath, or write ${key}: [the first, the second]`,
    }),
    mends: [{ ...spanOf(at, at + 1), character: LETTER }],
  }
}

/** `trich_yeu: "Dân vận khéo" năm 2020` */
export const textBehindQuotes: Trap = ({ error, line, source }) => {
  const mark = line.value[0]
  if (error.code !== 'UNEXPECTED_TOKEN' || (mark !== '"' && mark !== "'") || error.pos[0] < line.valueStart) return null
  const expected = inQuotes(line.value)
  const quotes = [...line.value.matchAll(/["']/g)].map(({ index }): Mend => {
    const at = line.valueStart + index
    return { ...spanOf(at, at + 1), character: LETTER }
  })
  return {
    problem: problemAt(
      source,
      'yaml/ngoac-kep',
      spanOf(line.valueStart, line.end),
      {
        vi: `giá trị bắt đầu bằng dấu ngoặc kép nhưng sau dấu đóng còn chữ: cần đặt cả giá trị trong một cặp dấu khác, ${quote(expected)}`,
        en: `the value begins with a quotation mark but text follows the closing one: put the whole value in other marks, ${quote(expected)}`,
      },
      expected,
    ),
    mends: quotes,
  }
}

/** `trich_yeu: [b/c] năm 2020` */
export const textBehindBrackets: Trap = ({ error, line, source }) => {
  const isText = error.message.endsWith('at node end') && /^[[{]/.test(line.value) && error.pos[0] >= line.valueStart
  if (error.code !== 'UNEXPECTED_TOKEN' || !isText) return null
  const brackets = [...line.value.matchAll(/[[\]{}]/g)].map(({ index }): Mend => {
    const at = line.valueStart + index
    return { ...spanOf(at, at + 1), character: LETTER }
  })
  return { problem: startProblem(source, line.valueStart), mends: brackets }
}

/** `noi_dung: | Thực hiện …` */
export const textBehindBlockMark: Trap = ({ error, line, source }) => {
  const mark = line.value[0]
  if (error.code !== 'UNEXPECTED_TOKEN' || (mark !== '|' && mark !== '>')) return null
  const rest = /^[|>][-+\d]*\s*/.exec(line.value)?.[0].length ?? 1
  return {
    problem: problemAt(source, 'yaml/sau-dau-khoi', spanOf(line.valueStart, line.end), {
      vi: `sau dấu «${mark}» phải xuống dòng, nội dung viết ở các dòng dưới và thụt vào; nếu giá trị có dấu «${mark}» ở đầu thì đặt cả giá trị trong dấu ngoặc kép`,
      en: `the text goes on the lines below "${mark}", indented; if the value itself begins with "${mark}", put it in quotes`,
    }),
    mends: [{ ...spanOf(line.valueStart + rest, line.end), character: ' ' }],
  }
}

/** `trich_yeu: Thực hiện: công tác`, on the line of the key or on one of the lines below. */
export const colonInValue: Trap = (stumble) => {
  const { error, line, text } = stumble
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return null
  if (COLON.test(line.value)) return colonProblem(stumble, line)
  let next = lineAfter(text, line)
  for (let far = 0; next && far < NEAR; far++, next = lineAfter(text, next)) {
    if (COLON.test(next.text))
      return next.key && !next.text.startsWith('-') ? indented(stumble, next) : colonBelow(stumble, next)
  }
  return null
}

const COLON = /:(?=\s|$)/

const colons = (text: string, line: SourceLine, from: number): Mend[] =>
  [...text.slice(from, line.end).matchAll(/:(?=\s|$)/g)].map(({ index }) => ({
    ...spanOf(from + index, from + index + 1),
    character: LETTER,
  }))

const colonProblem = ({ source, text }: Stumble, line: SourceLine): Explained => {
  const expected = inQuotes(source.text.slice(line.valueStart, line.end))
  return {
    problem: problemAt(
      source,
      'yaml/hai-cham',
      spanOf(line.valueStart, line.end),
      colonNeedsQuotes(expected),
      expected,
    ),
    mends: colons(text, line, line.valueStart),
  }
}

const colonBelow = ({ source, text, line: first }: Stumble, line: SourceLine): Explained => ({
  problem: problemAt(source, 'yaml/hai-cham', spanOf(line.textStart, line.end), blockNeeded(first.key ?? '')),
  mends: colons(text, line, line.textStart),
})

const indented = ({ source, text, line: above }: Stumble, line: SourceLine): Explained => ({
  problem: problemAt(source, 'yaml/thut-dong', spanOf(line.textStart, line.end), {
    vi: `khoá «${line.key}» thụt vào sâu hơn khoá «${above.key ?? ''}» ở trên: cần viết hai khoá thẳng cột`,
    en: `the key "${line.key}" is indented deeper than "${above.key ?? ''}" above: the two must begin in the same column`,
  }),
  mends: colons(text, line, line.textStart),
})
