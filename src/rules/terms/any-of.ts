interface Branch {
  readonly next: Map<string, Branch>
  isEnd: boolean
}

const branch = (): Branch => ({ next: new Map(), isEnd: false })

/**
 * The source of a pattern for any of many wordings, the longest that fits. What they begin with alike is written once: an engine
 * tries one way after the other, and among hundreds that costs.
 * @param wordings letters, digits and spaces; ` - ` fits any dash or none
 */
export const anyOf = (wordings: Iterable<string>): string => {
  const root = branch()
  for (const wording of wordings) {
    let at = root
    for (const letter of wording.replaceAll(' - ', '-')) {
      const next = at.next.get(letter) ?? branch()
      at.next.set(letter, next)
      at = next
    }
    at.isEnd = true
  }
  return sourceOf(root)
}

const sourceOf = ({ next, isEnd }: Branch): string => {
  const ways = [...next].map(([letter, rest]) => (letter === '-' ? '(?: ?[-–] ?| )' : letter) + sourceOf(rest))
  const [only = '', second] = ways
  if (second === undefined && !isEnd) return only
  return ways.length > 0 ? `(?:${ways.join('|')})${isEnd ? '?' : ''}` : ''
}
