import { remembered } from '../../../vietnamese/remembered.ts'
import { tellAnyMarkup } from './any-markup.ts'
import { broken, type Markup, MOST_ATTRIBUTES, type TellMarkup } from './markup.ts'
import type { Attributes } from './names.ts'

const DECLARATION = /^<\?xml version=["']1\.\d["'](?: encoding=["'][\w-]+["'])?(?: standalone=["'](?:yes|no)["'])? ?\?>/

const [SPACE, SLASH, CLOSING] = [0x20, 0x2f, 0x3e]

/** False where there may be markup that is neither tag nor text: comments, character data sections, instructions. */
export const isPlain = (xml: string): boolean =>
  !hasTagWith('!', xml, 0) &&
  !hasTagWith('?', xml, 1) &&
  !xml.includes(']]>') &&
  (DECLARATION.test(xml) || xml[1] !== '?')

/** Looks for the mark, which is rare, and not for the brackets, which are everywhere. */
const hasTagWith = (mark: '!' | '?', xml: string, from: number): boolean => {
  let at = xml.indexOf(mark, from + 1)
  while (at >= 0 && xml[at - 1] !== '<') at = xml.indexOf(mark, at + 1)
  return at >= 0
}

/**
 * Tells of markup that is nothing but tags and text, as programs write it: many times as fast as a parser, and as strictly
 * but for what need not be told. A tag or a text in which something is to be resolved (`&amp;`) is given to the parser.
 * @param xml is plain
 */
export const tellPlainMarkup: TellMarkup = (xml, part, markup) => {
  const open: PlainTag[] = []
  let at = DECLARATION.exec(xml)?.[0].length ?? 0
  let isComplete = false
  for (let start = xml.indexOf('<', at); start >= 0; start = xml.indexOf('<', at)) {
    if (start > at) tellText(xml, part, markup, at, start, open.length > 0)
    if (xml.charCodeAt(start + 1) === SLASH) {
      const end = behindEndTag(xml, start, open.pop()?.name)
      if (end === null) throw broken(part)
      at = end
      markup.close(at)
    } else {
      if (isComplete) throw broken(part)
      const close = xml.indexOf('>', start)
      const plain = close < 0 ? null : plainTag(xml.slice(start + 1, close))
      const end = plain ? close + 1 : endOfTag(xml, start)
      const tag = plain ?? parseAnyTag(xml.slice(start, end), part)
      const behind =
        markup.open(tag.name, tag.attributes, start, end) && !tag.isEmpty ? behindElement(xml, tag, end) : null
      at = behind ?? end
      if (tag.isEmpty || behind !== null) markup.close(at)
      else open.push(tag)
    }
    isComplete = open.length === 0
  }
  tellText(xml, part, markup, at, xml.length, false)
  if (!isComplete) throw broken(part)
}

/** `null` where the end tag that begins there is not that of the element. */
const behindEndTag = (xml: string, start: number, name: string | undefined): number | null => {
  if (name === undefined || !xml.startsWith(name, start + 2)) return null
  const close = start + 2 + name.length
  if (xml.charCodeAt(close) === CLOSING) return close + 1
  const end = xml.indexOf('>', close)
  return end >= 0 && xml.slice(close, end).trim() === '' ? end + 1 : null
}

interface PlainTag {
  readonly name: string
  readonly attributes: Attributes
  readonly isEmpty: boolean
  /** How the tags of elements of that name begin and end. */
  readonly begins: string
  readonly ends: string
}

const tagOf = (name: string, attributes: Attributes, isEmpty: boolean): PlainTag => ({
  name,
  attributes,
  isEmpty,
  begins: `<${name}`,
  ends: `</${name}>`,
})

const plainTag = (inside: string): PlainTag | null => {
  if (inside.length > USUAL_LENGTH) return parsePlainTag(inside)
  return rememberedTag(hasUnread(inside) ? withoutAttributes(inside) : inside)
}

/**
 * Tags of whose attributes nobody asks: they are marks of revisions, as long as the text and never the same. Under another
 * meaning of the prefix nobody asks of them either.
 */
const UNREAD = /^w:(?:p|r|tr) /

const hasUnread = (inside: string): boolean =>
  (inside.charCodeAt(3) === SPACE || inside.charCodeAt(4) === SPACE) && UNREAD.test(inside) && !inside.includes('xmlns')

const withoutAttributes = (inside: string): string =>
  inside.slice(0, inside.indexOf(' ')) + (inside.endsWith('/') ? '/' : '')

/** The same few tags are repeated all over a part; the first of it, which declares all prefixes, in other parts and files. */
const USUAL_LENGTH = 4000

/** Without attributes of more than one line, references in them, or what XML does not allow. */
const TAG = /^([A-Za-z_][\w.:-]*)((?: [A-Za-z_][\w.:-]*="[ !#-%'-;=-\ud7ff\ue000-\ufffd]*")*) ?(\/?)$/

/** `null` for a tag that only a parser can tell, or that is none. */
const parsePlainTag = (inside: string): PlainTag | null => {
  const [whole, name = '', written = '', slash] = TAG.exec(inside) ?? []
  if (whole === undefined) return null
  const attributes: Record<string, string> = {}
  let count = 0
  for (let at = 0; at < written.length; ) {
    const equals = written.indexOf('=', at)
    const end = written.indexOf('"', equals + 2)
    const key = written.slice(at + 1, equals)
    count += 1
    if (Object.hasOwn(attributes, key) || count > MOST_ATTRIBUTES) return null
    attributes[key] = written.slice(equals + 2, end)
    at = end + 1
  }
  return tagOf(name, attributes, slash !== '')
}

const rememberedTag = remembered(parsePlainTag)

/** @param raw with its brackets */
const parseAnyTag = (raw: string, part: string): PlainTag => {
  const isEmpty = raw.endsWith('/>')
  let tag: PlainTag | null = null
  tellAnyMarkup(isEmpty ? raw : `${raw.slice(0, -1)}/>`, part, {
    open: (name, attributes) => {
      tag = tagOf(name, attributes, isEmpty)
      return true
    },
    close: () => {},
    text: () => {},
  })
  if (tag === null) throw broken(part)
  return tag
}

/** Behind the first `>` that stands in no attribute's value. */
const endOfTag = (xml: string, start: number): number => {
  const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/y
  tag.lastIndex = start
  return tag.test(xml) ? tag.lastIndex : xml.length
}

/** Where an element ends of which nothing matters; `null` where another of its name may stand inside. */
const behindElement = (xml: string, { begins, ends }: PlainTag, from: number): number | null => {
  const at = xml.indexOf(ends, from)
  return at < 0 || xml.slice(from, at).includes(begins) ? null : at + ends.length
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
