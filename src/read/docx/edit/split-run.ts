import { insertion, type Splice } from './splice.ts'

/** Where a run may be cut in two, and what ends the one and begins the other. */
export interface Cut {
  readonly at: number
  /** Ends the elements that are open there. */
  readonly close: string
  /** Opens them again, behind the properties of the new run. */
  readonly open: string
  /** What keeps the spaces at the cut. */
  readonly preserve: readonly Splice[]
}

const PRESERVE = ' xml:space="preserve"'
const TEXT_END = '</w:t>'

/**
 * @param offset where a printed character of the run begins or ends
 * @returns `null` where the run cannot be cut there
 */
export const cutRun = (xml: string, offset: number): Cut | null => {
  if (xml.startsWith(TEXT_END, offset)) return between(xml, offset + TEXT_END.length)
  const tag = xml.lastIndexOf('<', offset - 1)
  const tagEnd = xml.indexOf('>', tag) + 1
  if (!/^<w:t[\s>]/.test(xml.slice(tag, tag + 5)) || tagEnd > offset) return between(xml, offset)
  if (tagEnd === offset) return between(xml, tag)
  const preserve = preserved(xml, tag, tagEnd)
  return preserve && { at: offset, close: `${TEXT_END}</w:r>`, open: `<w:t${PRESERVE}>`, preserve }
}

/** Between two elements of the run. */
const between = (xml: string, at: number): Cut | null =>
  xml[at - 1] === '>' && xml[at] === '<' ? { at, close: '</w:r>', open: '', preserve: [] } : null

/** Spaces at the ends of the text that have not been printed so far must not be from now on. */
const preserved = (xml: string, tag: number, tagEnd: number): readonly Splice[] | null => {
  const startTag = xml.slice(tag, tagEnd)
  if (startTag.includes('xml:space')) return /xml:space=["']preserve["']/.test(startTag) ? [] : null
  const text = xml.slice(tagEnd, xml.indexOf(TEXT_END, tagEnd))
  return text.trim() === text ? [insertion(tag + '<w:t'.length, PRESERVE)] : null
}
