import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { changeSource, indexOfOnly, type PrintChange, type SourceChange } from './mutation.ts'

const PRINTED_PARTS = /^word\/(?:document|header\d+|footer\d+)\.xml$/
const PARAGRAPH = /<w:p(?:\s[^>]*)?\/>|<w:p(?:\s[^>]*)?>.*?<\/w:p>/gs
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g

type Parts = Readonly<Record<string, Uint8Array>>

/** Changes the printed lines of a .docx: one paragraph each. @throws Error where a change does not fit in exactly one place */
export const changeDocx = (bytes: Uint8Array, changes: readonly PrintChange[]): Uint8Array => {
  const changed = changes.reduce<Parts>(
    (parts, change) => inPart(parts, partOf(parts, change), (xml) => changeXml(xml, change)),
    unzipSync(bytes),
  )
  return zipSync({ ...changed })
}

/** Changes the XML of one part as it stands. @throws Error where a change does not fit in exactly one place */
export const changePart = (bytes: Uint8Array, part: string, changes: readonly SourceChange[]): Uint8Array =>
  zipSync(inPart(unzipSync(bytes), part, (xml) => changeSource(xml, changes)))

const inPart = (parts: Parts, name: string, change: (xml: string) => string): Record<string, Uint8Array> => {
  const content = parts[name]
  if (!content) throw new Error(`no part ${name}`)
  return { ...parts, [name]: strToU8(change(strFromU8(content))) }
}

/** The part that prints the line: the body, or the page header for what stands in the margin. */
const partOf = (parts: Parts, change: PrintChange): string => {
  const wanted = change.kind === 'move' ? change.line : change.from
  const holders = Object.entries(parts)
    .filter(
      ([name, content]) =>
        PRINTED_PARTS.test(name) && textsOf(strFromU8(content)).some((text) => text.includes(wanted)),
    )
    .map(([name]) => name)
  const [only, second] = holders
  if (!only || second) throw new Error(`«${wanted}» stands in ${holders.length} parts`)
  return only
}

const paragraphsOf = (xml: string): readonly string[] => [...xml.matchAll(PARAGRAPH)].map((match) => match[0])

const textsOf = (xml: string): readonly string[] => paragraphsOf(xml).map(textOf)

const changeXml = (xml: string, change: PrintChange): string => {
  const paragraphs = paragraphsOf(xml)
  const texts = paragraphs.map(textOf)
  if (change.kind === 'stretch') {
    const holders = texts.flatMap((text, index) => (text.includes(change.from) ? [index] : []))
    const [index = -1, second] = holders
    const text = texts[index]
    if (text === undefined || second !== undefined)
      throw new Error(`«${change.from}» stands in ${holders.length} paragraphs`)
    return replaceParagraphs(xml, new Map([[index, withText(paragraphs[index] ?? '', changeSource(text, [change]))]]))
  }
  const index = indexOfOnly(texts, change.kind === 'line' ? change.from : change.line)
  const paragraph = paragraphs[index] ?? ''
  if (change.kind === 'line') {
    return replaceParagraphs(
      xml,
      new Map([[index, change.to.map((text) => withText(paragraph, text)).join('') || EMPTY]]),
    )
  }
  const target = indexOfOnly(texts, change.before)
  return replaceParagraphs(
    xml,
    new Map([
      [index, EMPTY],
      [target, paragraph + (paragraphs[target] ?? '')],
    ]),
  )
}

/** A cell must keep a paragraph (ECMA-376, 17.4.65). */
const EMPTY = '<w:p/>'

const replaceParagraphs = (xml: string, by: ReadonlyMap<number, string>): string => {
  let index = -1
  return xml.replace(PARAGRAPH, (paragraph) => by.get(++index) ?? paragraph)
}

const textOf = (paragraph: string): string =>
  [...paragraph.matchAll(TEXT)]
    .map(([all, text]) => (all.startsWith('<w:t>') || all.startsWith('<w:t ') ? unescapeXml(text ?? '') : ' '))
    .join('')
    .trim()

/** The paragraph with another text in its first run; the formatting of the others falls away with their text. */
const withText = (paragraph: string, text: string): string => {
  let isFirst = true
  return paragraph.replace(TEXT, () => {
    const shown = isFirst ? escapeXml(text) : ''
    isFirst = false
    return `<w:t xml:space="preserve">${shown}</w:t>`
  })
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
