// A standard that says the same as another one states only what differs. This writes the rest out, so that every line has
// its own clause and confidence. The build does so for the built-in ones (src/build/compile.mjs), a run of dvk for an
// organisation's own (src/config/standard).

/** From the surest. */
export const CONFIDENCES = ['read', 'second-hand', 'practice', 'unconfirmed']

/**
 * The lines come in the order of the other standard, an own line in the place of what it replaces.
 * @param {object} standard a parsed data file; `basedOn` has
 *   `standard`: id of the other one;
 *   `clauses`: where this one says the same, by the beginning of the other's clause (the longest counts); a line whose clause
 *   is not among them is quoted from the other one;
 *   `without`: clauses and values of the other one that do not hold here;
 *   `confidence`: how it is known, at best, that this one says the same
 * @param {(id: string) => object} load gives another standard, written out
 * @returns {object} the standard with all its lines and without `basedOn`
 * @throws {Error} where a line is replaced in part or what is left out does not exist: both are slips in the data
 */
export const writtenOut = (standard, load) => {
  const { basedOn, ...own } = standard
  if (!basedOn) return own
  const base = load(basedOn.standard)
  const [slip] = slipsIn(standard, base)
  if (slip) throw new Error(`${own.id}: ${slipText(slip, base.id)}`)
  const { without = [] } = basedOn
  const replaced = replacedIn(standard)
  const places = placesOf(own.lines, base.lines)
  const ownLinesAt = (place) => own.lines.filter((_, index) => places[index] === place)
  const lines = base.lines.flatMap((line, place) => {
    const isKept = !without.includes(line.clause) && !isReplaced(line, replaced)
    return [...ownLinesAt(place), ...(isKept ? [inherited(line, basedOn)] : [])]
  })
  return { ...own, lines: [...lines, ...ownLinesAt(base.lines.length)] }
}

/**
 * What cannot be written out: names in `without` that the other standard does not have (`absent`), and lines of it that are
 * replaced in part (`partly`, with the values that are `left`): of half its values what a line says would be quoted wrongly.
 * @param {object} standard with `basedOn`
 * @param {object} base the other one, written out
 */
export const slipsIn = (standard, base) => {
  const { without = [] } = standard.basedOn
  const absent = without.filter(
    (name) => !base.lines.some((line) => line.clause === name || keysOf(line).includes(name)),
  )
  const replaced = replacedIn(standard)
  const partly = base.lines.flatMap((line) => {
    const left = keysOf(line).filter((key) => !replaced.has(key))
    const isPartly = left.length > 0 && left.length < keysOf(line).length && !without.includes(line.clause)
    return isPartly ? [{ kind: 'partly', clause: line.clause, keys: keysOf(line), left }] : []
  })
  return [...absent.map((name) => ({ kind: 'absent', name })), ...partly]
}

const slipText = (slip, base) =>
  slip.kind === 'absent'
    ? `${base} has no «${slip.name}» to leave out`
    : `the line «${slip.clause}» is replaced but for ${slip.left.join(', ')}; split it or state these too`

const replacedIn = ({ basedOn: { without = [] }, lines }) => new Set([...lines.flatMap(keysOf), ...without])

const keysOf = (line) => Object.keys(line.carries ?? {})

/** For each own line the index of the line that it stands before; one that replaces nothing follows the own line above it. */
const placesOf = (own, base) => {
  const places = []
  for (const line of own) {
    const keys = keysOf(line)
    const place = base.findIndex((other) => keysOf(other).some((key) => keys.includes(key)))
    places.push(place >= 0 ? place : (places.at(-1) ?? 0))
  }
  return places
}

const isReplaced = (line, replaced) => {
  const keys = keysOf(line)
  return keys.length > 0 && keys.every((key) => replaced.has(key))
}

const inherited = (line, { standard, clauses = {}, confidence = 'read' }) => {
  const known = { ...line, confidence: weaker(line.confidence ?? 'read', confidence) }
  const clause = line.quotes ? null : ownClause(line.clause, clauses)
  return clause ? { ...known, clause } : { ...known, quotes: line.quotes ?? standard }
}

const weaker = (a, b) => (CONFIDENCES.indexOf(a) > CONFIDENCES.indexOf(b) ? a : b)

/** `I.7.1.2b, I.7.1.4a` where this standard says it, each clause once; `null` where one of them is not known. */
const ownClause = (clause, clauses) => {
  const parts = clause.split(/[,;] (?=\p{Lu})/u).map((part) => {
    const beginnings = Object.keys(clauses).filter(
      (words) => part.startsWith(words) && !/^\d/.test(part.slice(words.length)),
    )
    return clauses[beginnings.sort((a, b) => b.length - a.length)[0]]
  })
  return parts.every(Boolean) ? [...new Set(parts)].join('; ') : null
}
