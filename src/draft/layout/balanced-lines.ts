import { type Face, textWidth } from '../../document/text-width.ts'
import { breakCosts, COST } from './break-cost.ts'

/** Past this many words a text is a paragraph: the word processor may break it. */
const MOST_WORDS = 120

/**
 * Breaks a heading, a name or a subject into as few lines as fit, about equally long and ending between phrases.
 * @param width of the column, twips
 * @returns at least one line; a word wider than the column stands alone
 */
export const balancedLines = (text: string, face: Face, width: number): readonly string[] => {
  if (textWidth(text, face) <= width) return [text]
  // Only plain spaces: a no-break space holds its words together.
  const words = text.split(' ')
  if (words.length === 1 || words.length > MOST_WORDS) return [text]
  const breaks = bestBreaks(words, face, width)
  const starts = [0, ...breaks]
  return starts.map((start, line) => words.slice(start, starts[line + 1]).join(' '))
}

interface Path {
  readonly cost: number
  /** Index of the word that each further line begins with. */
  readonly breaks: readonly number[]
}

const bestBreaks = (words: readonly string[], face: Face, width: number): readonly number[] => {
  const space = textWidth(' ', face)
  const ends = [0]
  for (const word of words) ends.push((ends.at(-1) ?? 0) + textWidth(word, face) + space)
  const lineWidth = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0) - space
  const fits = (from: number, to: number): boolean => to === from + 1 || lineWidth(from, to) <= width
  const whole = lineWidth(0, words.length)
  const costs = breakCosts(words)
  const pathOf = (lines: number): Path | null => {
    const mean = whole / lines
    return cheapest(costs, lines, fits, (from, to) => ((lineWidth(from, to) - mean) / mean) ** 2)
  }
  for (let lines = Math.max(2, Math.ceil(whole / width)); lines < words.length; lines++) {
    const path = pathOf(lines)
    if (!path) continue
    const longer = pathOf(lines + 1)
    return longer && longer.cost + COST.moreLines < path.cost ? longer.breaks : path.breaks
  }
  return words.slice(1).map((_, index) => index + 1)
}

/**
 * The cheapest way to set all words in exactly so many lines; `null` where they do not fit.
 * @param costs of beginning a line with each word
 */
const cheapest = (
  costs: readonly number[],
  lines: number,
  fits: (from: number, to: number) => boolean,
  unevenness: (from: number, to: number) => number,
): Path | null => {
  let paths: readonly (Path | null)[] = costs.map((_, index) =>
    fits(0, index + 1) ? { cost: unevenness(0, index + 1), breaks: [] } : null,
  )
  for (let line = 2; line <= lines; line++) {
    const above = paths
    paths = costs.map((_, last) => {
      let best: Path | null = null
      for (let from = last; from > 0 && fits(from, last + 1); from--) {
        const path = above[from - 1]
        if (!path) continue
        const cost = path.cost + (costs[from] ?? 0) + unevenness(from, last + 1)
        if (!best || cost < best.cost) best = { cost, breaks: [...path.breaks, from] }
      }
      return best
    })
  }
  return paths.at(-1) ?? null
}
