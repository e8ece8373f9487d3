import { oncePer } from '../../../document/once-per.ts'

/** A part without what some of its elements hold. */
export interface Condensed {
  readonly text: string
  /** Where a place of `text` stands in the part. Asked for in ascending order. */
  original(offset: number): number
}

/**
 * Leaves out what elements of these names hold: more than half of a document are a few formattings, repeated word for word,
 * which need not be parsed each time. A part where markup may stand that is none (comments, character data sections), or
 * where the prefix changes its meaning, stays whole.
 * @param names `w:rPr`
 */
export const condense = (xml: string, names: ReadonlySet<string> | undefined): Condensed => {
  const whole = { text: xml, original: (offset: number) => offset }
  if (!names || xml.includes('<!') || xml.includes('<?', 1) || !isBoundOnce(xml)) return whole
  const tags = new RegExp(startTags(names))
  const kept: string[] = []
  /** Where something is left out of the text, and how many characters the part has more from there on. */
  const cuts: { readonly at: number; readonly more: number }[] = []
  let from = 0
  let more = 0
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const start = tags.lastIndex
    const end = endOf(xml, tag[1] ?? '', start)
    if (end === start) continue
    kept.push(xml.slice(from, start))
    cuts.push({ at: start - more, more: more + end - start })
    more += end - start
    from = end
    tags.lastIndex = end
  }
  if (cuts.length === 0) return whole
  kept.push(xml.slice(from))
  let next = 0
  return {
    text: kept.join(''),
    original: (offset) => {
      while (next < cuts.length && (cuts[next]?.at ?? 0) < offset) next += 1
      return offset + (cuts[next - 1]?.more ?? 0)
    },
  }
}

/** Start tags of these elements as Word writes them; an empty element has none. */
const startTags = oncePer((names: ReadonlySet<string>) => {
  const own = [...names].flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
  return new RegExp(`<(${PREFIX}(?:${own.join('|')}))(?: [^<>]*[^<>/])?>`, 'g')
})

const PREFIX = 'w:'

const isBoundOnce = (xml: string): boolean => {
  const first = xml.indexOf('xmlns:w')
  return xml.indexOf('xmlns:w=', first + 1) < 0
}

/** Where its end tag begins; where its start tag ends if another of its name stands inside, or nothing ends it. */
const endOf = (xml: string, name: string, start: number): number => {
  const end = xml.indexOf(`</${name}>`, start)
  return end < 0 || xml.slice(start, end).includes(`<${name}`) ? start : end
}
