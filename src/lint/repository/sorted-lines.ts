import { StringDecoder } from 'node:string_decoder'
import { type NamelessFile, openNamelessFile } from './nameless-file.ts'

/** Sorts more lines than memory has room for: full chunks go to files, which are merged as they are read. */
export interface LineSorter {
  /** @param line without line break */
  add(line: string): void
  /** All lines by code unit; nothing may be added after. */
  sorted(): Generator<string>
  /** Gives the room of the files back. */
  close(): void
}

/** UTF-16 units held in memory before they are written. */
const CHUNK = 2 ** 24
/** Files merged at once. */
const MOST_FILES = 64
/** UTF-16 units written at once. */
const WRITE = 2 ** 18

/** @param chunk UTF-16 units held in memory */
export const lineSorter = (chunk = CHUNK): LineSorter => {
  let lines: string[] = []
  let held = 0
  let files: NamelessFile[] = []
  const write = (sorted: Iterable<string>): void => {
    const file = openNamelessFile()
    files.push(file)
    writeLines(file, sorted)
  }
  const spill = (): void => {
    write(lines.sort())
    lines = []
    held = 0
    if (files.length < MOST_FILES) return
    const full = files
    files = []
    write(merged(full.map(linesOf)))
    for (const file of full) file.close()
  }
  return {
    add(line) {
      lines.push(line)
      held += line.length
      if (held >= chunk) spill()
    },
    *sorted() {
      yield* merged([...files.map(linesOf), lines.sort().values()])
    },
    close() {
      for (const file of files) file.close()
      files = []
    },
  }
}

const writeLines = (file: NamelessFile, lines: Iterable<string>): void => {
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < WRITE) continue
    file.write(text)
    text = ''
  }
  file.write(text)
}

function* linesOf(file: NamelessFile): Generator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for (const bytes of file.chunks()) {
    const lines = (rest + decoder.write(bytes)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

interface Head {
  readonly line: string
  readonly rest: Iterator<string>
}

/** Sorted sequences as one. */
function* merged(sequences: readonly Iterator<string>[]): Generator<string> {
  /** By line, the last one first. */
  const heads: Head[] = []
  const push = (rest: Iterator<string>): void => {
    const next = rest.next()
    if (next.done) return
    const line = next.value
    let low = 0
    let high = heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((heads[middle]?.line ?? '') > line) low = middle + 1
      else high = middle
    }
    heads.splice(low, 0, { line, rest })
  }
  for (const sequence of sequences) push(sequence)
  for (let head = heads.pop(); head; head = heads.pop()) {
    yield head.line
    push(head.rest)
  }
}
