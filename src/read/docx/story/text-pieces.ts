import type { Piece } from '../../../document/pieces.ts'
import { spanOf } from '../../../document/source.ts'

/**
 * Characters of an XML text as pieces that agree with the source character by character, but for references (`&amp;`)
 * and line ends, each of which is a piece of its own.
 * @param text with references resolved
 * @param xml the part's text, of which `[start, end)` is the text as written
 */
export const textPieces = (text: string, xml: string, start: number, end: number): Piece[] => {
  if (text.length === end - start) return [{ text, span: spanOf(start, end) }]
  const pieces: Piece[] = []
  let at = 0
  for (const match of xml.slice(start, end).matchAll(/&[^;]*;|\r\n?|[^&\r]+/g)) {
    const written = match[0]
    const length = /^[&\r]/.test(written) ? characterAt(text, at) : written.length
    const from = start + match.index
    pieces.push({ text: text.slice(at, at + length), span: spanOf(from, from + written.length) })
    at += length
  }
  return pieces
}

/** UTF-16 units of the character at an offset. */
const characterAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/**
 * The part of a text that is printed where white space at its ends is not to be kept (no `xml:space="preserve"`). Only
 * what XML calls white space falls away; no-break spaces stay.
 */
export const trimmedSpan = (text: string, start: number, end: number): { text: string; start: number; end: number } => {
  let [from, to] = [0, text.length]
  while (from < to && isWhite(text.charCodeAt(from))) from++
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--
  return { text: text.slice(from, to), start: start + from, end: end - (text.length - to) }
}

const isWhite = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a
