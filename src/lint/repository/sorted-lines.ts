import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

/** Sorts more lines than memory has room for: full chunks go to files, which are merged as they are read. */
export interface LineSorter {
  /** @param line without line break */
  add(line: string): void
  /** All lines by code unit; nothing may be added after. */
  sorted(): Generator<string>
  /** Removes the files. */
  close(): void
}

/** UTF-16 units held in memory before they are written. */
const CHUNK = 2 ** 24
/** Files merged at once. */
const MOST_FILES = 64
/** Bytes read from a file at once. */
const READ = 2 ** 16
/** UTF-16 units written at once. */
const WRITE = 2 ** 18

/** @param chunk UTF-16 units held in memory */
export const lineSorter = (chunk = CHUNK): LineSorter => {
  let lines: string[] = []
  let held = 0
  let files: string[] = []
  let written = 0
  let folder: string | null = null
  const write = (sorted: Iterable<string>): void => {
    folder ??= mkdtempSync(join(tmpdir(), 'dvk-sort-'))
    const path = join(folder, String(written++))
    writeLines(path, sorted)
    files.push(path)
  }
  const spill = (): void => {
    write(lines.sort())
    lines = []
    held = 0
    if (files.length < MOST_FILES) return
    const full = files
    files = []
    write(merged(full.map(linesOf)))
    for (const path of full) rmSync(path)
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
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
      folder = null
    },
  }
}

const writeLines = (path: string, lines: Iterable<string>): void => {
  const file = openSync(path, 'wx', 0o600)
  try {
    let text = ''
    for (const line of lines) {
      text += `${line}\n`
      if (text.length < WRITE) continue
      writeFileSync(file, text)
      text = ''
    }
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const bytes = Buffer.allocUnsafe(READ)
    let rest = ''
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(file)
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
