import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A document of a page, whole or as much of it as shows the point. */
export interface ExampleFile {
  /** `a.yaml` */
  readonly name: string
  /** The whole text. */
  readonly text: string
  /** What is shown of it; `null` for all. */
  readonly excerpt: string | null
}

/** Right or wrong documents that tests run: one, or a folder of documents that are checked against each other. */
export interface Example {
  /** What is to be seen in it, as the fixture says in its first line. */
  readonly caption: string | null
  /** From the project's root: `test/fixtures/rules/noi-nhan/nhan/sai.txt` */
  readonly path: string
  readonly files: readonly ExampleFile[]
}

export interface ExamplePair {
  readonly wrong: Example
  readonly right: Example
}

const FIXTURES = 'test/fixtures/rules'

/** So many lines with text are read in one look. */
const MOST_LINES = 25
/** So many files of a folder. */
const MOST_FILES = 3

/**
 * The right and the wrong fixture of a rule that differ least, so that a reader sees at once what matters.
 * @param root of the project
 * @returns `null` where the rule has none, as those that need pages, or none that is small enough
 */
export const examplesOf = (id: string, root: string): ExamplePair | null => {
  const folder = `${FIXTURES}/${id}`
  const names = namesIn(join(root, folder))
  const read = (beginning: string): readonly Example[] =>
    names
      .filter((name) => name.startsWith(beginning))
      .map((name) => readExample(root, `${folder}/${name}`))
      .filter(({ files }) => files.length <= MOST_FILES)
  const rights = read('dung')
  const pairs = read('sai').flatMap((wrong) => rights.map((right) => ({ wrong, right })))
  const [nearest = null] = pairs.sort((a, b) => distance(a) - distance(b))
  return nearest && { wrong: shown(nearest.wrong, nearest.right), right: shown(nearest.right, nearest.wrong) }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

const readExample = (root: string, path: string): Example => {
  const full = join(root, path)
  if (statSync(full).isDirectory()) {
    const names = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
    const files = names.sort().map((name) => ({ name, text: readFileSync(join(full, name), 'utf8'), excerpt: null }))
    return { caption: null, path, files }
  }
  const { caption, text } = withoutCaption(readFileSync(full, 'utf8'))
  return { caption, path, files: [{ name: path.slice(path.lastIndexOf('/') + 1), text, excerpt: null }] }
}

const withoutCaption = (text: string): { readonly caption: string | null; readonly text: string } => {
  const [, caption] = text.match(/^# (.+)\n/) ?? []
  return caption ? { caption, text: text.slice(text.indexOf('\n') + 1) } : { caption: null, text }
}

const textOf = ({ files }: Example): string => files.map(({ text }) => text).join('')

const linesWithText = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length

/** Lines that differ first, then lines to read; a reader of YAML sees what dvk is given, so it goes before text. */
const distance = ({ wrong, right }: ExamplePair): number => {
  const length = linesWithText(textOf(wrong)) + linesWithText(textOf(right))
  const { from, to, length: lines } = difference(textOf(wrong), textOf(right))
  const differing = isOneFormat(wrong, right) ? to - from : lines
  return (length > 2 * MOST_LINES ? 10_000 : 0) + differing * 100 + length
}

const endingOf = ({ path }: Example): string => path.slice(path.lastIndexOf('.'))

const isOneFormat = (a: Example, b: Example): boolean => endingOf(a) === endingOf(b)

interface Difference {
  /** Index of the first line of the text that differs, and of the first behind it that does not. */
  readonly from: number
  readonly to: number
  readonly length: number
}

/** The stretch of lines without which two texts are the same. */
const difference = (text: string, other: string): Difference => {
  const lines = text.trimEnd().split('\n')
  const others = other.trimEnd().split('\n')
  const most = Math.min(lines.length, others.length)
  let from = 0
  while (from < most && lines[from] === others[from]) from++
  let behind = 0
  while (behind < most - from && lines.at(-1 - behind) === others.at(-1 - behind)) behind++
  return { from, to: lines.length - behind, length: lines.length }
}

/** Shows of a long document only what differs from the other one. */
const shown = (example: Example, other: Example): Example => {
  const [file, second] = example.files
  if (!file || second || linesWithText(file.text) <= MOST_LINES || !isOneFormat(example, other)) return example
  return { ...example, files: [{ ...file, excerpt: excerptOf(file.text, textOf(other)) }] }
}

const CONTEXT = 4
/** What stands for the lines that are left out. */
const LEFT_OUT = '…'

const excerptOf = (text: string, other: string): string => {
  const lines = text.trimEnd().split('\n')
  const { from, to } = difference(text, other)
  const first = Math.max(0, from - CONTEXT)
  const last = Math.min(lines.length, to + CONTEXT)
  return [
    ...(first > 0 ? [LEFT_OUT] : []),
    lines.slice(first, last).join('\n').trim(),
    ...(last < lines.length ? [LEFT_OUT] : []),
    '',
  ].join('\n')
}
