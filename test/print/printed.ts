import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A word on the page; lengths in mm from the upper left corner. */
export interface PrintedWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A drawn horizontal line. */
export interface PrintedRule {
  readonly left: number
  readonly right: number
  readonly y: number
}

export interface PrintedPage {
  readonly words: readonly PrintedWord[]
  readonly rules: readonly PrintedRule[]
}

const TOOLS = ['soffice', 'pdfinfo', 'pdftotext', 'pdftocairo']

const has = (tool: string): boolean => {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What is missing on this machine to print and measure; empty where nothing is. */
export const missingTools = TOOLS.filter((tool) => !has(tool))

const MM_PER_POINT = 25.4 / 72

/** Prints documents with LibreOffice and measures their pages. */
export const print = <Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, readonly PrintedPage[]>> => convert(documents, 'pdf', measure)

/** How many pages LibreOffice prints documents on; `null` for one that it does not open. */
export const pageCounts = <Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, number | null>> =>
  convert(documents, 'pdf', (pdf) => (existsSync(pdf) ? pageCount(pdf) : null))

/** What LibreOffice makes of documents when it opens and saves them. */
export const resave = <Name extends string>(
  documents: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Uint8Array>> => convert(documents, 'docx:MS Word 2007 XML', (file) => readFileSync(file))

/** @param take what is wanted of each converted file, before all are deleted */
const convert = <Name extends string, Result>(
  documents: Readonly<Record<Name, Uint8Array>>,
  format: string,
  take: (file: string) => Result,
): Readonly<Record<Name, Result>> => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-print-'))
  try {
    const [source, target] = [join(folder, 'nguon'), join(folder, 'dich')]
    mkdirSync(source)
    const names = Object.keys(documents) as Name[]
    const files = names.map((name, index) => {
      const file = join(source, `${index}.docx`)
      writeFileSync(file, documents[name])
      return file
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', target, ...files], {
      stdio: 'ignore',
    })
    const ending = format.replace(/:.*/, '')
    const results = names.map((name, index) => [name, take(join(target, `${index}.${ending}`))])
    return Object.fromEntries(results) as Record<Name, Result>
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pageCount = (pdf: string): number =>
  Number(/^Pages: +(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])

const measure = (pdf: string): readonly PrintedPage[] => {
  const text = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return text
    .split('<page ')
    .slice(1)
    .map((page, at) => {
      const svg = `${pdf}-${at}.svg`
      execFileSync('pdftocairo', ['-svg', '-f', String(at + 1), '-l', String(at + 1), pdf, svg])
      return { words: wordsOf(page), rules: rulesOf(readFileSync(svg, 'utf8')) }
    })
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g

const wordsOf = (page: string): readonly PrintedWord[] =>
  [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    left: Number(left) * MM_PER_POINT,
    right: Number(right) * MM_PER_POINT,
    top: Number(top) * MM_PER_POINT,
    bottom: Number(bottom) * MM_PER_POINT,
  }))

const STROKE =
  /<path style="fill:none;[^"]*" d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([^)]*)\)"\/>/g

const rulesOf = (svg: string): readonly PrintedRule[] => {
  const rules = new Map<string, PrintedRule>()
  for (const [, x1, y1, x2, y2, matrix = ''] of svg.matchAll(STROKE)) {
    const [a = 1, , , d = 1, e = 0, f = 0] = matrix.split(',').map(Number)
    const [left, right] = [Number(x1) * a + e, Number(x2) * a + e].sort((one, other) => one - other)
    const [y, otherY] = [Number(y1) * d + f, Number(y2) * d + f]
    if (left === undefined || right === undefined || Math.abs(y - otherY) > 0.1) continue
    const rule = { left: left * MM_PER_POINT, right: right * MM_PER_POINT, y: y * MM_PER_POINT }
    rules.set(JSON.stringify(rule), rule)
  }
  return [...rules.values()]
}

/** Words that stand on one line, from left to right; lines from top to bottom. */
export const rowsOf = ({ words }: PrintedPage): readonly (readonly PrintedWord[])[] => {
  const rows: PrintedWord[][] = []
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.bottom ?? 0) - word.bottom) < SAME_LINE) row.push(word)
    else rows.push([word])
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left))
}

/** mm; lines stand 4 mm apart and more, words of two sizes on one line less. */
const SAME_LINE = 1.2

/** The words of a text where they stand on one line, or `null`. */
export const findOnLine = (page: PrintedPage, text: string): readonly PrintedWord[] | null => {
  const wanted = text.split(' ')
  for (const row of rowsOf(page)) {
    for (let at = 0; at + wanted.length <= row.length; at++) {
      if (wanted.every((word, index) => row[at + index]?.text === word)) return row.slice(at, at + wanted.length)
    }
  }
  return null
}

/** The words of a text that may run over several lines, by line; empty where it is not found. */
export const findLines = (page: PrintedPage, text: string): readonly (readonly PrintedWord[])[] => {
  const words = text.split(' ')
  const lines: (readonly PrintedWord[])[] = []
  for (const row of rowsOf(page)) {
    const wanted = words.slice(lines.flat().length)
    const found = row.map((_, at) => {
      const end = row.slice(at).findIndex((word, index) => word.text !== wanted[index])
      return row.slice(at, end < 0 ? row.length : at + end)
    })
    const longest = found.reduce((most, run) => (run.length > most.length ? run : most), [])
    if (longest.length > 0) lines.push(longest)
    if (lines.flat().length === words.length) return lines
  }
  return []
}

export const middleOf = ({ left, right }: Pick<PrintedWord, 'left' | 'right'>): number => (left + right) / 2

/** From the first to the last of the words, mm. */
export const extentOf = (words: readonly PrintedWord[]) => ({
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
  top: Math.min(...words.map(({ top }) => top)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
})

/** The first rule within a few mm beneath a text. */
export const ruleBeneath = ({ rules }: PrintedPage, words: readonly PrintedWord[]): PrintedRule | null => {
  const { left, right, bottom } = extentOf(words)
  const near = rules.filter(
    (rule) => rule.y > bottom - 2 && rule.y < bottom + 4 && rule.left < right && rule.right > left,
  )
  return near.sort((a, b) => a.y - b.y)[0] ?? null
}
