import type { Span } from './source.ts'

/** A number and symbol taken apart: `Số 05-HD/VPTW`, `Số: 15/QĐ-BNV`. Spans are offsets in the printed text. */
export interface DocumentNumber {
  /** The word before the number, as written (`Số`, `Số:`, `SỐ`), without white space around. */
  readonly prefix: Part
  /** Digits, with the small letters of a number put in between (`12b`); an empty text where it is still blank. */
  readonly number: Part
  /** Between number and symbol: `-` (Party), `/` (State), with any white space. */
  readonly joint: Part
  /** First abbreviation of a Party symbol (`HD`), or the whole State symbol up to its first `-` (`QĐ`). */
  readonly head: Part
  /** Between the two halves of the symbol. */
  readonly middle: Part
  /** The rest of the symbol: the issuer's abbreviation. */
  readonly tail: Part
}

export interface Part extends Span {
  readonly text: string
}

const PATTERN =
  /^(?<prefix>[sS][ốôóỐÔÓ]\s*:?)(?<gap>[\s.…_]*)(?<number>\d*(?:(?<=\d)[a-zđ]{1,3}(?=[-–—/]))?)(?<joint>[\s.…_]*[-–—/]?\s*)(?<head>[A-Za-zÀ-ỹ\d]*)(?<middle>\s*[-–—/]?\s*)(?<tail>.*)$/

/**
 * Takes a line "Số …" apart without judging it.
 * @param text the printed line
 * @returns `null` where the line does not begin with "Số"
 */
export const parseDocumentNumber = (text: string): DocumentNumber | null => {
  const groups = PATTERN.exec(text)?.groups
  if (!groups) return null
  let at = 0
  const take = (name: string): Part => {
    const part = groups[name] ?? ''
    const start = at
    at += part.length
    return { start, end: at, text: part }
  }
  const prefix = take('prefix')
  take('gap')
  return {
    prefix: trimmed(prefix),
    number: take('number'),
    joint: take('joint'),
    head: take('head'),
    middle: take('middle'),
    tail: trimmed(take('tail')),
  }
}

const trimmed = (part: Part): Part => {
  const text = part.text.trimEnd()
  return { start: part.start, end: part.start + text.length, text }
}

/** True for `05/2026/QĐ-UBND`, also still without number: the year between slashes marks a legal normative document. */
export const isLegalNormative = (text: string): boolean => /\/\s*(?:19|20)\d{2}\s*\/\s*[A-Za-zÀ-ỹ]/.test(text)
