/** What of one thing is written in the way that most are not. */
export interface Minority<T> {
  readonly rare: readonly T[]
  /** The first that is written in the usual way. */
  readonly usual: T
  readonly usualCount: number
}

/**
 * Tells which of several mentions of one thing deviate from how it is mostly written.
 * @param formOf how a mention is written
 * @param preferred the form that is right where two are as frequent; the first one where it is none of these
 * @returns `null` where all are written alike
 */
export const minorityOf = <T>(
  mentions: readonly T[],
  formOf: (mention: T) => string,
  preferred: string | null,
): Minority<T> | null => {
  const counts = new Map<string, number>()
  for (const mention of mentions) counts.set(formOf(mention), (counts.get(formOf(mention)) ?? 0) + 1)
  if (counts.size < 2) return null
  const usualCount = Math.max(...counts.values())
  const usualForms = [...counts].filter(([, count]) => count === usualCount).map(([form]) => form)
  const form = preferred !== null && usualForms.includes(preferred) ? preferred : usualForms[0]
  const usual = mentions.find((mention) => formOf(mention) === form)
  return usual ? { rare: mentions.filter((mention) => formOf(mention) !== form), usual, usualCount } : null
}
