/**
 * All places at which a pattern fits. What `matchAll` gives, which copies the pattern each time, and often compiles the copy anew.
 * @param pattern global; fits no empty text
 */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
