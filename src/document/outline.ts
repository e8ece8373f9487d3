import { pointNumber } from '../vietnamese/point-letters.ts'
import { fromRoman } from '../vietnamese/roman.ts'
import { type Span, spanOf } from './source.ts'

/**
 * Kinds of typed outline markers, from the largest division to the smallest:
 * `Phần I`, `Chương I`, `Mục 1`, `Tiểu mục 1`, `Điều 1.`, `A.`, `I.`, `1.`, `1.1.`, `a)`, `(i)`, `-`, `+`.
 */
export const OUTLINE_KINDS = [
  'phan',
  'chuong',
  'muc',
  'tieu_muc',
  'dieu',
  'letter',
  'roman',
  'number',
  'subnumber',
  'point',
  'small_roman',
  'dash',
  'plus',
] as const

export type OutlineKind = (typeof OUTLINE_KINDS)[number]

/** A marker at the start of a paragraph of the body. Spans are offsets in the printed text. */
export interface OutlineMarker extends Span {
  readonly kind: OutlineKind
  /** The marker as written, without the white space behind it: `Điều 1.`, `1.1.`, `a)`. */
  readonly text: string
  /** What numbers it: `1`, `II`, `1.1`, `đ`; empty for `-` and `+`. */
  readonly label: string
  /** Place in its series, from 1; `null` where the label numbers nothing (`-`, `f)`, `IIX.`). */
  readonly ordinal: number | null
  /** What closes the label: `.`, `)`, `-`, `:`, `/` or nothing. */
  readonly close: string
  /** Where the text behind the marker begins. */
  readonly textStart: number
}

const DIVISION =
  /^(?<word>phần|chương|tiểu mục|mục|điều)\s+(?<label>[IVXLCDM]+|\d+|thứ \p{L}+|[A-ZĐ])\s*(?<close>[.:)]?)(?=\s|$)/iu
const SUBNUMBER = /^(?<label>\d{1,3}(?:\.\d{1,3})+)(?<close>[.)]?)(?=\s|$)/u
const NUMBER = /^(?<label>\d{1,3})\s?(?<close>[.)/]|-(?=\s))(?=\s|\p{L}|$)/u
const ROMAN = /^(?<label>[IVXLCDM]+)\s?(?<close>[.)/]|-)(?=\s|$|\p{L})/u
const LETTER = /^(?<label>[A-HK-ZĐ])(?<close>[.)])(?=\s|$)/u
const POINT = /^(?<label>\p{Ll})\s?(?<close>[).])(?=\s|$)/u
const SMALL_ROMAN = /^\((?<label>[ivxl]+|\p{Ll}|\d{1,2})(?<close>\))(?=\s|$)/u
const BULLET = /^(?<close>[-–—•+*])(?=\s|\p{L}|$)/u

const DIVISION_KINDS: Readonly<Record<string, OutlineKind>> = {
  phần: 'phan',
  chương: 'chuong',
  mục: 'muc',
  'tiểu mục': 'tieu_muc',
  điều: 'dieu',
}

/** @returns the marker a paragraph begins with, or `null` */
export const parseOutlineMarker = (text: string): OutlineMarker | null =>
  division(text) ??
  plain(text, SUBNUMBER, 'subnumber', (label) => Number(label.split('.').at(-1))) ??
  plain(text, NUMBER, 'number', Number) ??
  plain(text, ROMAN, 'roman', fromRoman) ??
  plain(text, LETTER, 'letter', (label) => pointNumber(label.toLowerCase())) ??
  plain(text, POINT, 'point', pointNumber) ??
  plain(text, SMALL_ROMAN, 'small_roman', (label) => fromRoman(label.toUpperCase())) ??
  bullet(text)

const division = (text: string): OutlineMarker | null => {
  const match = DIVISION.exec(text)
  const word = match?.groups?.word ?? ''
  // "Mục tiêu", "điều 5 của" inside a sentence: a division's word starts with a capital.
  if (!match || !/^\p{Lu}/u.test(word)) return null
  const kind = DIVISION_KINDS[word.toLowerCase()]
  const label = match.groups?.label ?? ''
  return kind ? marker(text, match, kind, label, /^\d+$/.test(label) ? Number(label) : fromRoman(label)) : null
}

const plain = (
  text: string,
  pattern: RegExp,
  kind: OutlineKind,
  ordinal: (label: string) => number | null,
): OutlineMarker | null => {
  const match = pattern.exec(text)
  if (!match) return null
  const label = match.groups?.label ?? ''
  return marker(text, match, kind, label, ordinal(label))
}

const bullet = (text: string): OutlineMarker | null => {
  const match = BULLET.exec(text)
  return match ? marker(text, match, match[0] === '+' ? 'plus' : 'dash', '', null) : null
}

const marker = (
  text: string,
  match: RegExpExecArray,
  kind: OutlineKind,
  label: string,
  ordinal: number | null,
): OutlineMarker => ({
  ...spanOf(0, match[0].length),
  kind,
  text: match[0],
  label,
  ordinal,
  close: match.groups?.close ?? '',
  textStart: match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0),
})
