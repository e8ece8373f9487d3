import { type SourceChange, source } from './mutation.ts'

/** A change within one paragraph style of `word/styles.xml`; `from` stands there exactly once. */
export const inStyle = (id: string, from: string, to: string): SourceChange =>
  source(new RegExp(`(?<=w:styleId="${id}">(?:(?!</w:style>).)*)${escaped(from)}`, 'su'), to)

/** A change behind the style of the paragraphs of one style in `word/document.xml`; it fits in exactly one of them. */
export const inParagraph = (id: string, from: RegExp, to: string): SourceChange =>
  source(new RegExp(`(?<=<w:pStyle w:val="${id}"/>(?:(?!</w:p>).)*)${from.source}`, 'su'), to)

/** The size of a style; points. */
export const resize = (id: string, from: number, to: number): SourceChange =>
  inStyle(id, `<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`)

export const embolden = (id: string): SourceChange => inStyle(id, '<w:b w:val="false"/>', '<w:b/>')
export const unbolden = (id: string): SourceChange => inStyle(id, '<w:b/>', '<w:b w:val="false"/>')
export const slant = (id: string): SourceChange => inStyle(id, '<w:i w:val="false"/>', '<w:i/>')
export const straighten = (id: string): SourceChange => inStyle(id, '<w:i/>', '<w:i w:val="false"/>')

export const realign = (id: string, from: string, to: string): SourceChange =>
  inStyle(id, `<w:jc w:val="${from}"/>`, `<w:jc w:val="${to}"/>`)

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
