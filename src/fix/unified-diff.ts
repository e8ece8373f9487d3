import { type Change, lineChanges } from './line-diff.ts'

/** Lines shown around a change. */
const CONTEXT = 3

/**
 * What differs between two texts as programs read it (`patch`, `git apply`); empty where nothing does.
 * @param name of the file, in both headings
 */
export const unifiedDiff = (name: string, old: readonly string[], now: readonly string[]): string => {
  const hunks = grouped(lineChanges(old, now))
  if (hunks.length === 0) return ''
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks.flatMap((hunk) => hunkLines(hunk, old))]
    .map((line) => `${line}\n`)
    .join('')
}

type Hunk = readonly [Change, ...Change[]]

/** Changes whose lines around them would meet are shown together. */
const grouped = (changes: readonly Change[]): readonly Hunk[] => {
  const hunks: [Change, ...Change[]][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    const above = last?.at(-1)
    if (last && above && change.oldStart - (above.oldStart + above.removed.length) <= 2 * CONTEXT) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

const hunkLines = (hunk: Hunk, old: readonly string[]): string[] => {
  const [first] = hunk
  const last = hunk.at(-1) ?? first
  const start = Math.max(0, first.oldStart - CONTEXT)
  const end = Math.min(old.length, last.oldStart + last.removed.length + CONTEXT)
  const lines: string[] = []
  let at = start
  for (const { oldStart, removed, added } of hunk) {
    lines.push(...old.slice(at, oldStart).map((line) => ` ${line}`))
    lines.push(...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`))
    at = oldStart + removed.length
  }
  lines.push(...old.slice(at, end).map((line) => ` ${line}`))
  const grown = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0)
  const newStart = first.newStart - (first.oldStart - start)
  return [`@@ -${range(start, end - start)} +${range(newStart, end - start + grown)} @@`, ...lines]
}

/** Of no lines the one before them is named. */
const range = (start: number, length: number): string => `${length === 0 ? start : start + 1},${length}`
