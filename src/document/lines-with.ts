import type { Block } from './block.ts'

/**
 * The lines in which a pattern may fit, found in their whole text at once: most lines have nothing of what is looked for.
 * @param whole the texts of the lines, one character between two of them
 * @param pattern global; fits no empty text
 */
export const linesWith = (lines: readonly Block[], whole: string, pattern: RegExp): readonly Block[] => {
  const found: Block[] = []
  let index = 0
  let end = lines[0]?.text.length ?? 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
    while (match.index >= end && index < lines.length - 1) {
      index++
      end += 1 + (lines[index]?.text.length ?? 0)
    }
    const line = lines[index]
    if (line) found.push(line)
    if (match.index < end) pattern.lastIndex = end
  }
  return found
}
