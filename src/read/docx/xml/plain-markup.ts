import { remembered } from '../../../vietnamese/remembered.ts'
import { tellAnyMarkup } from './any-markup.ts'
import { broken, type Markup, MOST_ATTRIBUTES, type TellMarkup } from './markup.ts'
import type { Attributes } from './names.ts'

const DECLARATION = /^<\?xml version=["']1\.\d["'](?: encoding=["'][\w-]+["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>/

const SLASH = 0x2f

/** False where there may be markup that is neither tag nor text: comments, character data sections, instructions. */
export const isPlain = (xml: string): boolean =>
  !xml.includes('<!') && !xml.includes('<?', 1) && !xml.includes(']]>') && (DECLARATION.test(xml) || xml[1] !== '?')

/**
 * Tells of markup that is nothing but tags and text, as programs write it: many times as fast as a parser, and as strictly
 * but for what need not be told. A tag or a text in which something is to be resolved (`&amp;`) is given to the parser.
 * @param xml is plain
 */
export const tellPlainMarkup: TellMarkup = (xml, part, markup) => {
  const open: string[] = []
  let at = DECLARATION.exec(xml)?.[0].length ?? 0
  let isComplete = false
  for (let start = xml.indexOf('<', at); start >= 0; start = xml.indexOf('<', at)) {
    if (start > at) tellText(xml, part, markup, at, start, open.length > 0)
    if (xml.charCodeAt(start + 1) === SLASH) {
      at = xml.indexOf('>', start) + 1
      if (at === 0 || xml.slice(start + 2, at - 1).trimEnd() !== open.pop()) throw broken(part)
      markup.close(at)
    } else {
      if (isComplete) throw broken(part)
      const { name, attributes, isEmpty, length } = tagAt(xml, part, start)
      const end = start + length
      const behind = markup.open(name, attributes, start, end) && !isEmpty ? behindElement(xml, name, end) : null
      at = behind ?? end
      if (isEmpty || behind !== null) markup.close(at)
      else open.push(name)
    }
    isComplete = open.length === 0
  }
  tellText(xml, part, markup, at, xml.length, false)
  if (!isComplete) throw broken(part)
}

interface PlainTag {
  readonly name: string
  readonly attributes: Attributes
  readonly isEmpty: boolean
  /** In characters, with both brackets. */
  readonly length: number
}

const tagAt = (xml: string, part: string, start: number): PlainTag => {
  const close = xml.indexOf('>', start)
  const inside = xml.slice(start + 1, close < 0 ? xml.length : close)
  return plainTag(inside) ?? parseAnyTag(xml, part, start)
}

const plainTag = (inside: string): PlainTag | null => {
  if (inside.length > USUAL_LENGTH) return parsePlainTag(inside)
  return UNREAD.test(inside) ? unreadTag(inside) : rememberedTag(inside)
}

/**
 * Tags of whose attributes nobody asks: they are marks of revisions, as long as the text and never the same. Under another
 * meaning of the prefix nobody asks of them either.
 */
const UNREAD = /^w:(?:p|r|tr) (?!.*xmlns)/

const unreadTag = (inside: string): PlainTag => ({
  name: inside.slice(0, inside.indexOf(' ')),
  attributes: {},
  isEmpty: inside.endsWith('/'),
  length: inside.length + 2,
})

/** The same few tags are repeated all over a part, but for the first of it, which declares all prefixes. */
const USUAL_LENGTH = 200

/** Without attributes of more than one line, references in them, or what XML does not allow. */
const TAG = /^([A-Za-z_][\w.:-]*)((?: [A-Za-z_][\w.:-]*="[ !#-%'-;=-\ud7ff\ue000-\ufffd]*")*) ?(\/?)$/
const ATTRIBUTE = /([\w.:-]+)="([^"]*)"/g

/** `null` for a tag that only a parser can tell, or that is none. */
const parsePlainTag = (inside: string): PlainTag | null => {
  const [whole, name = '', written = '', slash] = TAG.exec(inside) ?? []
  if (whole === undefined) return null
  const attributes: Record<string, string> = {}
  let count = 0
  for (const [, key = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    count += 1
    if (Object.hasOwn(attributes, key) || count > MOST_ATTRIBUTES) return null
    attributes[key] = value
  }
  return { name, attributes, isEmpty: slash !== '', length: inside.length + 2 }
}

const rememberedTag = remembered(parsePlainTag)

const parseAnyTag = (xml: string, part: string, start: number): PlainTag => {
  const raw = xml.slice(start, tagEnd(xml, start))
  const isEmpty = raw.endsWith('/>')
  let tag: PlainTag | null = null
  tellAnyMarkup(isEmpty ? raw : `${raw.slice(0, -1)}/>`, part, {
    open: (name, attributes) => {
      tag = { name, attributes, isEmpty, length: raw.length }
      return true
    },
    close: () => {},
    text: () => {},
  })
  if (tag === null) throw broken(part)
  return tag
}

/** Behind the first `>` that stands in no attribute's value. */
const tagEnd = (xml: string, start: number): number => {
  const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/y
  tag.lastIndex = start
  return tag.test(xml) ? tag.lastIndex : xml.length
}

/** Where an element ends of which nothing matters; `null` where another of its name may stand inside. */
const behindElement = (xml: string, name: string, from: number): number | null => {
  const endTag = `</${name}>`
  const end = xml.indexOf(endTag, from)
  return end < 0 || xml.slice(from, end).includes(`<${name}`) ? null : end + endTag.length
}

/** Characters that are not told as they are written, or that XML does not allow. */
const NOT_LITERAL = /[^\t\n -%'-\ud7ff\ue000-\ufffd]/

const tellText = (xml: string, part: string, markup: Markup, start: number, end: number, isInside: boolean): void => {
  const raw = xml.slice(start, end)
  if (!isInside) {
    if (/[^ \t\r\n]/.test(raw)) throw broken(part)
    return
  }
  if (!NOT_LITERAL.test(raw)) {
    markup.text(raw, start, end)
    return
  }
  let text = ''
  tellAnyMarkup(`<t>${raw}</t>`, part, {
    open: () => false,
    close: () => {},
    text: (told) => {
      text += told
    },
  })
  markup.text(text, start, end)
}
