import type { Position } from '../../document/source.ts'
import type { Finding } from '../../lint/finding.ts'
import { rank, type Severity } from '../../standards/severity.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { rangeOf } from './places.ts'
import type { TextLine } from './text-lines.ts'

/** A stretch of a line that the same findings are about; empty where one is about what is missing there. */
export interface MarkedStretch {
  readonly text: string
  /** Of the severest of them; `null` where there is none. */
  readonly severity: Severity | null
}

export interface MarkedLine extends TextLine {
  readonly stretches: readonly MarkedStretch[]
  /** Those that begin in this line. */
  readonly findings: readonly Finding[]
}

export interface MarkedText {
  /** Those that stand in no line: about the page, a part without text, a file that could not be read. */
  readonly elsewhere: readonly Finding[]
  readonly lines: readonly MarkedLine[]
}

/** A finding as far as it stands in one line: offsets in the line's text. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: Severity
}

/** Puts findings into the lines that they are about. */
export const markLines = (lines: readonly TextLine[], findings: readonly Finding[]): MarkedText => {
  const byNumber = groupedBy(lines.entries(), ([, { part, line }]) => keyOf(part, line))
  const marks = lines.map((): Mark[] => [])
  const told = lines.map((): Finding[] => [])
  const elsewhere: Finding[] = []
  for (const finding of findings) {
    const { start, end } = rangeOf(finding)
    const { part } = finding.location.source
    let isTold = false
    for (let number = start.line; number <= end.line; number++) {
      for (const [index] of byNumber.get(keyOf(part, number)) ?? []) {
        const line = lines[index]
        const mark = line && markIn(line, start, end, finding.severity)
        // Of a finding that ends where a line begins, the line has nothing.
        if (!mark || (isTold && mark.start === mark.end)) continue
        marks[index]?.push(mark)
        if (!isTold) told[index]?.push(finding)
        isTold = true
      }
    }
    if (!isTold) elsewhere.push(finding)
  }
  return {
    elsewhere,
    lines: lines.map((line, index) => ({
      ...line,
      stretches: stretchesOf(line.text, marks[index] ?? []),
      findings: told[index] ?? [],
    })),
  }
}

const keyOf = (part: string | undefined, line: number): string => `${part ?? ''}\n${line}`

/** @returns `null` where the line, which may be one of several in a paragraph, has nothing of it */
const markIn = ({ line, column, text }: TextLine, start: Position, end: Position, severity: Severity): Mark | null => {
  const from = start.line < line ? 0 : start.column - column
  const to = end.line > line ? text.length : end.column - column
  const isBefore = to < 0 || (to === 0 && from < 0)
  const isAfter = from > text.length || (from === text.length && (to > from || end.line > line) && text !== '')
  if (isBefore || isAfter) return null
  return { start: Math.max(0, from), end: Math.min(text.length, Math.max(from, to)), severity }
}

const stretchesOf = (text: string, marks: readonly Mark[]): readonly MarkedStretch[] => {
  if (marks.length === 0) return [{ text, severity: null }]
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const stretches: MarkedStretch[] = []
  for (const [index, cut] of cuts.entries()) {
    const points = marks.filter(({ start, end }) => start === end && start === cut)
    if (points.length > 0) stretches.push({ text: '', severity: severest(points) })
    const next = cuts[index + 1]
    if (next === undefined) break
    const covering = marks.filter(({ start, end }) => start <= cut && end >= next)
    stretches.push({ text: text.slice(cut, next), severity: severest(covering) })
  }
  return stretches
}

const severest = (marks: readonly Mark[]): Severity | null =>
  marks.reduce<Severity | null>(
    (worst, { severity }) => (worst === null || rank(severity) > rank(worst) ? severity : worst),
    null,
  )
