import { fromOrdinalWords, toOrdinalWords } from '../vietnamese/ordinal-words.ts'
import { pointLetter, pointNumber } from '../vietnamese/point-letters.ts'
import { fromRoman, toRoman } from '../vietnamese/roman.ts'
import type { Span } from './source.ts'

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

/** What a label numbers with; `none` for bullets. */
export type Numerals = 'arabic' | 'roman' | 'words' | 'letters' | 'none'

/** A marker at the start of a paragraph of the body. Spans are offsets in the printed text. */
export interface OutlineMarker extends Span {
  readonly kind: OutlineKind
  /** The marker as written, without the white space behind it: `Điều 1.`, `1.1.`, `a)`. */
  readonly text: string
  /** What numbers it: `1`, `II`, `1.1`, `đ`; empty for `-` and `+`. */
  readonly label: string
  readonly numerals: Numerals
  /** Place in its series, from 1; `null` where the label numbers nothing (`-`, `f)`, `IIX.`, `Điều 5a.`). */
  readonly ordinal: number | null
  /** What closes the label: `.`, `)`, `-`, `:`, `/` or nothing. */
  readonly close: string
  /** Where the text behind the marker begins. */
  readonly textStart: number
}

// A slash closes a label only before a space or a capital: "1/ Nội dung", yet not "30/10 hàng năm" nor "V/v". So does a
// hyphen, and never before a number: "10 - 15 người".
const CLOSE = '[.)]|/(?=\\s|\\p{Lu}|$)|[-–](?=\\s\\D|\\p{Lu}|$)'
const BEHIND = '(?=[\\sA-Za-zÀ-ỹ"“‘(*]|$)'

const DIVISION =
  /^(?<word>phần|chương|tiểu mục|mục|điều)\s+(?<label>thứ [a-zà-ỹ]+|[ivxlcdm]+|\d{1,3}[a-zà-ỹ]?|[a-zđ])\s?(?:(?<close>[.:)])(?=[\sa-zà-ỹ"“]|$)|(?<dash>[/–-])(?=\s|$)|(?=\s|$))/i
const SUBNUMBER = /^(?<label>[1-9]\d?(?:\.[1-9]\d?)+)(?<close>[.)]?)(?=[\sA-Za-zÀ-ỹ]|$)/
const NUMBER = new RegExp(`^(?<label>\\d{1,3})\\s?(?<close>${CLOSE})${BEHIND}`, 'u')
const ROMAN = new RegExp(`^(?<label>[IVX][IVXL]*|[IVXL]{2,})\\s?(?<close>${CLOSE})${BEHIND}`, 'u')
const LETTER = /^(?<label>[A-HJ-UWYZĐ])\s?(?<close>[.)]|[/–-](?=\s\D))(?=\s|$)/u
const POINT = /^(?<label>[a-zăâđêôơư])\s?(?<close>\)|\.(?=\s|$)|[/-](?=\s\D))/
const BRACKETED = /^\((?<label>[ivx]+|[a-zăâđêôơư]|\d{1,2})(?<close>\))(?=\s|$)/
const BULLET = /^(?<close>[-–—•+*])(?=[\sA-Za-zÀ-ỹ]|$)/

/** "V/V" (về việc), the initials of a name ("V.I. Lênin") and a document's number ("19-CV/TU") are no markers. */
const NO_MARKER = /^(?:V\/V(?![A-Za-zÀ-ỹ])|\p{Lu}\.\s?\p{Lu}\p{Ll}?\.|\d+\s?[-–/][A-Za-zÀ-ỹ]+[-–/][A-Za-zÀ-ỹ])/u

const DIVISION_KINDS: Readonly<Record<string, OutlineKind>> = {
  phần: 'phan',
  chương: 'chuong',
  mục: 'muc',
  'tiểu mục': 'tieu_muc',
  điều: 'dieu',
}

type Groups = Readonly<Record<string, string | undefined>>

/** What every marker that begins with a letter has; most paragraphs begin with a word and are told from it at a glance. */
const WORD_OR_LETTER = /^(?:phần|chương|tiểu mục|mục|điều|[ivxl]+|[a-zà-ỹ])(?![a-zà-ỹ\d])/i

/** @returns the marker a paragraph begins with, or `null` */
export const parseOutlineMarker = (text: string): OutlineMarker | null => {
  const first = text.charCodeAt(0)
  if (isDigit(first)) return NO_MARKER.test(text) ? null : (subnumber(text) ?? plain(text, NUMBER, 'number'))
  if (first === OPENING_BRACKET) return plain(text, BRACKETED, 'small_roman')
  if (WORD_OR_LETTER.test(text)) {
    return NO_MARKER.test(text)
      ? null
      : (division(text) ?? plain(text, ROMAN, 'roman') ?? plain(text, LETTER, 'letter') ?? plain(text, POINT, 'point'))
  }
  return bullet(text)
}

const OPENING_BRACKET = 0x28

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const division = (text: string): OutlineMarker | null => {
  const match = DIVISION.exec(text)
  const { word = '', label = '', close = match?.groups?.dash ?? '' }: Groups = match?.groups ?? {}
  // "điều 5 của" inside a sentence: a division's word and label start with capitals.
  if (!match || !/^\p{Lu}/u.test(word) || /^\p{Ll}$/u.test(label)) return null
  const kind = DIVISION_KINDS[word.toLowerCase()]
  const behind = text.slice(match[0].length).trim()
  // "Điều 63 của Bộ luật …", "Mục 2 Kế hoạch số …": a reference at the start of a line. A heading without a mark behind its
  // number ends there, or goes on in capitals.
  if (close === '' && behind !== '' && (kind === 'dieu' || /\p{Ll}/u.test(behind))) return null
  return kind ? marker(text, match, kind, label, divisionNumerals(label)) : null
}

const divisionNumerals = (label: string): Numerals => {
  if (/^\d/.test(label)) return 'arabic'
  if (label.includes(' ')) return 'words'
  return /^[IVX]+$/.test(label) || /^[IVXLCDM]{2,}$/.test(label) ? 'roman' : 'letters'
}

const subnumber = (text: string): OutlineMarker | null => {
  const found = plain(text, SUBNUMBER, 'subnumber')
  // "1.5 triệu đồng": a decimal. Without a closing mark only a capital shows that a new item begins.
  return found?.close === '' && /^\s*\p{Ll}/u.test(text.slice(found.end)) ? null : found
}

const NUMERALS: Readonly<Partial<Record<OutlineKind, Numerals>>> = {
  letter: 'letters',
  roman: 'roman',
  number: 'arabic',
  subnumber: 'arabic',
  point: 'letters',
}

const plain = (text: string, pattern: RegExp, kind: OutlineKind): OutlineMarker | null => {
  const match = pattern.exec(text)
  if (!match) return null
  const label = match.groups?.label ?? ''
  return marker(text, match, kind, label, NUMERALS[kind] ?? bracketedNumerals(label))
}

const bracketedNumerals = (label: string): Numerals =>
  /^\d/.test(label) ? 'arabic' : /^[ivx]+$/.test(label) ? 'roman' : 'letters'

const bullet = (text: string): OutlineMarker | null => {
  const match = BULLET.exec(text)
  return match ? marker(text, match, match[0] === '+' ? 'plus' : 'dash', '', 'none') : null
}

const marker = (
  text: string,
  match: RegExpExecArray,
  kind: OutlineKind,
  label: string,
  numerals: Numerals,
): OutlineMarker => {
  const written = match[0].trimEnd()
  const behind = text.slice(match[0].length)
  return {
    start: 0,
    end: written.length,
    kind,
    text: written,
    label,
    numerals,
    ordinal: ordinalOf(label, numerals),
    close: match.groups?.close ?? match.groups?.dash ?? '',
    textStart: text.length - behind.trimStart().length,
  }
}

const ordinalOf = (label: string, numerals: Numerals): number | null => {
  switch (numerals) {
    case 'arabic': {
      const last = label.split('.').at(-1) ?? ''
      return /^\d+$/.test(last) ? Number(last) : null
    }
    case 'roman':
      return fromRoman(label.toUpperCase())
    case 'words':
      return fromOrdinalWords(label)
    case 'letters':
      return pointNumber(label.toLowerCase())
    case 'none':
      return null
  }
}

/**
 * All markers that a paragraph begins with: usually one, more where a list begins on the line of its parent
 * ("Điều 3. 1. Văn phòng …", "1. a) …").
 */
export const parseOutlineMarkers = (text: string): readonly OutlineMarker[] => {
  const first = parseOutlineMarker(text)
  if (!first) return []
  const second = parseOutlineMarker(text.slice(first.textStart))
  if (second?.ordinal !== 1 || !isDeeper(second.kind, first.kind)) return [first]
  const shifted = { start: second.start + first.textStart, end: second.end + first.textStart }
  return [first, { ...second, ...shifted, textStart: second.textStart + first.textStart }]
}

const isDeeper = (kind: OutlineKind, than: OutlineKind): boolean =>
  OUTLINE_KINDS.indexOf(kind) > OUTLINE_KINDS.indexOf(than)

/** The marker as it would be written with another place in its series; `null` where that cannot be written. */
export const markerWithOrdinal = (marker: OutlineMarker, ordinal: number): string | null => {
  const label = labelFor(marker, ordinal)
  if (label === null) return null
  const at = marker.text.lastIndexOf(marker.label)
  return marker.text.slice(0, at) + label + marker.text.slice(at + marker.label.length)
}

const labelFor = ({ label, numerals }: OutlineMarker, ordinal: number): string | null => {
  const inCase = (text: string | null) => (label === label.toUpperCase() ? (text?.toUpperCase() ?? null) : text)
  switch (numerals) {
    case 'arabic':
      return label.replace(/\d+\p{Ll}?$/u, String(ordinal))
    case 'roman':
      return label === label.toUpperCase() ? toRoman(ordinal) : toRoman(ordinal).toLowerCase()
    case 'words':
      return inCase(toOrdinalWords(ordinal))
    case 'letters':
      return inCase(pointLetter(ordinal))
    case 'none':
      return null
  }
}
