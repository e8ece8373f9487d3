import { oncePer } from '../../../document/once-per.ts'

/** A part without what some of its elements hold. */
export interface Condensed {
  readonly text: string
  /** Where a place of `text` stands in the part. Asked for in ascending order. */
  original(offset: number): number
}

/** What is not looked at in a part. Only elements of Word's own prefix are left out: `w:rPr`. */
export interface Unread {
  /** Elements whose content is not. */
  readonly content: ReadonlySet<string>
  /** Elements whose attributes are not: the marks of revisions in them are as long as the text. */
  readonly attributes: ReadonlySet<string>
}

/**
 * Leaves out what is not looked at: more than half of a document are a few formattings, repeated word for word, which need
 * not be parsed each time. A part where markup may stand that is none (comments, character data sections), or where the
 * prefix changes its meaning, stays whole.
 */
export const condense = (xml: string, unread: Unread | undefined): Condensed => {
  const whole = { text: xml, original: (offset: number) => offset }
  if (!unread || xml.includes('<!') || xml.includes('<?', 1) || !isBoundOnce(xml)) return whole
  const tags = new RegExp(startTags(unread))
  const kept: string[] = []
  /** Where something is left out of the text, and how many characters the part has more from there on. */
  const cuts: { readonly at: number; readonly more: number }[] = []
  let from = 0
  let more = 0
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, held, plain] = tag
    const start = plain === undefined ? tags.lastIndex : tag.index + 1 + plain.length
    const end = plain === undefined ? endOf(xml, held ?? '', start) : endOfAttributes(xml, start, tags.lastIndex - 1)
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
const startTags = oncePer(
  ({ content, attributes }: Unread) =>
    new RegExp(`<(?:(${ownNames(content)})(?: [^<>]*[^<>/])?|(${ownNames(attributes)}) [^<>]*[^<>/])>`, 'g'),
)

/** As a pattern; one that nothing matches where there are none. */
const ownNames = (names: ReadonlySet<string>): string =>
  [...names].filter((name) => name.startsWith('w:')).join('|') || '(?!)'

const isBoundOnce = (xml: string): boolean => {
  let times = 0
  for (let at = xml.indexOf(BINDING); at >= 0; at = xml.indexOf(BINDING, at + BINDING.length))
    times += /[=\s]/.test(xml.charAt(at + BINDING.length)) ? 1 : 0
  return times === 1
}

const BINDING = 'xmlns:w'

/** Prefixes that are declared must be known. */
const endOfAttributes = (xml: string, start: number, end: number): number =>
  xml.slice(start, end).includes('xmlns') ? start : end

/** Where its end tag begins; where its start tag ends if another of its name stands inside, or nothing ends it. */
const endOf = (xml: string, name: string, start: number): number => {
  const end = xml.indexOf(`</${name}>`, start)
  return end < 0 || xml.slice(start, end).includes(`<${name}`) ? start : end
}
