import { type Document, visit } from 'yaml'
import type { Message } from '../../../document/message.ts'
import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { type ProblemId, problemAt } from '../problems.ts'
import { buildTree } from '../tree/build-tree.ts'
import { hasForbidden } from '../tree/forbidden-characters.ts'
import type { Node } from '../tree/node.ts'
import { type Mend, overwrite, type Stumble } from './explained.ts'
import { type ParsedTokens, parseTokens } from './parse-tokens.ts'
import { lineAround } from './source-line.ts'
import { explain } from './syntax-problem.ts'

export interface ParsedYaml {
  readonly root: Node | null
  readonly problems: readonly Problem[]
  /** Offsets where the syntax is broken: what the tree says of the entry around is not to be trusted. */
  readonly broken: readonly number[]
}

/** Each round parses the whole text; what is still broken then is told as it is. */
const MOST_ROUNDS = 5

/** Errors of one round that are looked at; more of them will not be printed. */
const MOST_ERRORS = 200

/**
 * Parses a YAML and tells all syntax problems at once: what is explained is overwritten by neutral characters, and the
 * text parsed again, so that one mistake does not hide the next.
 * @param keys every key that a document may have
 */
export const parseYaml = (source: Source, keys: ReadonlySet<string>): ParsedYaml => {
  // The library takes CR alone for a character of the text; the length stays the same.
  let text = source.text.includes('\r') ? source.text.replace(/\r(?!\n)/g, '\n') : source.text
  if (text.length > MOST_CHARACTERS) return refused(source, 0, TOO_LONG)
  const told: Told = { problems: new Map(), broken: [] }
  for (let round = 1; ; round++) {
    const parsed = parseTokens(text)
    if (parsed.limit || !parsed.document) return tooMuch(source, parsed)
    const mends = explainAll(parsed, text, source, keys, told)
    if (mends.length === 0 || round === MOST_ROUNDS) return withTree(parsed.document, parsed, source, told)
    text = overwrite(text, mends)
  }
}

/** What the rounds have found so far. */
interface Told {
  /** By the start of the line where the parser stumbled: one a line, the others are mostly its consequences. */
  readonly problems: Map<number, Problem>
  readonly broken: number[]
}

const explainAll = (
  { errors, document }: ParsedTokens,
  text: string,
  source: Source,
  keys: ReadonlySet<string>,
  { problems, broken }: Told,
): Mend[] => {
  const openingOf = openings(document)
  const seen = new Set<number>()
  let tabsTold = [...problems.values()].some(({ id }) => id === 'yaml/tab')
  return errors.slice(0, MOST_ERRORS).flatMap((error) => {
    const line = lineAround(text, error.pos[0])
    broken.push(error.pos[0])
    // Another problem of the same line shows in the next round, if it is one.
    if (seen.has(line.start)) return []
    seen.add(line.start)
    const { problem, mends } = explain({ error, text, line, source, openingOf, tabsTold }, keys)
    broken.push(problem.location.span.start)
    for (const { start } of mends) broken.push(start)
    const isRepeated = problem.id === 'yaml/tab' && tabsTold
    if (!problems.has(line.start) && !isRepeated) problems.set(line.start, problem)
    tabsTold ||= problem.id === 'yaml/tab'
    return mends
  })
}

/** Finds beginnings by ends; the document is walked once, and only when asked. */
const openings = (document: ParsedTokens['document']): Stumble['openingOf'] => {
  let starts: Map<number, number> | null = null
  return (end) => {
    if (!starts) {
      const found = new Map<number, number>()
      visit(document, {
        Node: (_, { range }) => {
          if (range && range[0] < range[1]) found.set(range[1], range[0])
        },
      })
      starts = found
    }
    return starts.get(end) ?? null
  }
}

const withTree = (
  document: Document.Parsed,
  { secondDocument }: ParsedTokens,
  source: Source,
  told: Told,
): ParsedYaml => {
  const problems = [...told.problems.values()]
  let startsTold = 0
  const report = (problem: Problem): void => {
    // What follows on the same line is a part of the value that needs quotes.
    if (problem.id === 'yaml/ky-tu-dau') {
      const { start, end } = problem.location.span
      if (start < startsTold) return
      startsTold = end
    }
    problems.push(problem)
  }
  const root = buildTree(document.contents, { source, isSuspect: hasForbidden(source.text), report })
  if (secondDocument !== null)
    report(problemAt(source, 'yaml/nhieu-van-ban', spanOf(secondDocument, secondDocument + 3), SECOND))
  return { root, problems, broken: told.broken }
}

const SECOND: Message = {
  vi: 'từ đây là văn bản thứ hai (sau dòng «---» hoặc «...»), mỗi tệp chỉ chứa một văn bản: hãy tách thành hai tệp',
  en: 'a second document begins here (behind a line "---" or "..."), a file holds one: split it into two files',
}

const tooMuch = (source: Source, { limit }: ParsedTokens): ParsedYaml => {
  const at = Math.min(limit?.offset ?? 0, source.text.length)
  return refused(source, at, limit?.kind === 'depth' ? TOO_DEEP : TOO_MANY)
}

const refused = (source: Source, at: number, [id, message]: readonly [ProblemId, Message]): ParsedYaml => ({
  root: null,
  problems: [problemAt(source, id, spanOf(at, at), message)],
  broken: [],
})

/** About a thousand pages. */
const MOST_CHARACTERS = 2_000_000

const TOO_LONG: readonly [ProblemId, Message] = [
  'yaml/qua-dai',
  {
    vi: `tệp dài hơn ${MOST_CHARACTERS} ký tự, không giống một văn bản: hãy xem có đúng tệp này không`,
    en: `the file has more than ${MOST_CHARACTERS} characters, which no document has: check that it is the right one`,
  },
]

const TOO_DEEP: readonly [ProblemId, Message] = [
  'yaml/long-qua-sau',
  {
    vi: 'các danh sách lồng nhau quá sâu, văn bản chỉ cần bốn cấp: hãy xem lại các dấu «[», «{» và «-» từ đây trở lên',
    en: 'lists are nested too deep, a document needs four levels: look at "[", "{" and "-" above this place',
  },
]

const TOO_MANY: readonly [ProblemId, Message] = [
  'yaml/qua-nhieu',
  {
    vi: 'tệp có quá nhiều khoá và mục, không giống một văn bản: hãy xem có đúng tệp này không',
    en: 'the file has too many keys and items to be a document: check that it is the right one',
  },
]
