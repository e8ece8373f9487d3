import type { Block } from '../../document/block.ts'
import { parseOutlineMarker } from '../../document/outline.ts'
import { isCapitals } from '../../document/placeholder.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import {
  isAddressLabel,
  isAuthority,
  isPersonName,
  isPlaceAndDate,
  isRecipientsLabel,
  isSignatureStamp,
  isStateMotto,
  isTitle,
} from './patterns.ts'

/** A part of a paragraph and the stretch of the paragraph's raw text that it is. */
export interface ParagraphPart {
  readonly block: Block
  readonly span: Span
}

/** What stands between two texts side by side: tabs, or more spaces than a sentence has. */
const BETWEEN = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}/g

/** In scanned text one space may be all that is left between recipients and signature. */
const BETWEEN_SCANNED = /(?<=^\s*[Nn][ơo]i nhận\s*[:.]|^\s*[-–+•].*[;.,]) (?=\p{Lu}\S* \S[^.;,]*$)/gu

/** Columns stand side by side in headers and signatures, whose lines are short. */
const LONGEST = 200

/**
 * The two halves of a line where tabs or spaces set two columns side by side, otherwise the line itself.
 * @param line one printed line of the paragraph, as a stretch of its raw text
 */
export const halves = (paragraph: Block, line: Span): ParagraphPart[] => {
  const raw = paragraph.raw.slice(line.start, line.end)
  const indent = raw.length - raw.trimStart().length
  for (const { 0: between, index } of gapsIn(paragraph, raw)) {
    const next = index + between.length
    if (index < indent || raw.slice(next).trim() === '') continue
    const left = paragraph.slice(spanOf(line.start, line.start + index), 'left')
    const right = paragraph.slice(spanOf(line.start + next, line.end), 'right')
    if (!areColumns(left.text, right.text)) continue
    return [
      { block: left, span: spanOf(line.start, line.start + index) },
      { block: right, span: spanOf(line.start + next, line.end) },
    ]
  }
  const isWhole = line.start === 0 && line.end === paragraph.raw.length
  return [{ block: isWhole ? paragraph : paragraph.slice(line), span: line }]
}

const gapsIn = (paragraph: Block, raw: string): readonly RegExpExecArray[] => {
  if (raw.length > LONGEST * 2 && raw.trim().length > LONGEST * 2) return []
  if (/\t|[ \u00a0]{3}/.test(raw.trim())) return matchesOf(BETWEEN, raw)
  return paragraph.style === null && /^\s*(?:[-–+•]|[Nn][ơo]i nhận)/.test(raw) ? matchesOf(BETWEEN_SCANNED, raw) : []
}

const areColumns = (left: string, right: string): boolean => {
  if (left.length > LONGEST || right.length > LONGEST) return false
  // The blank of a number still to come is no gap between columns.
  if (/^số\s*:?$/iu.test(left)) return false
  const isHeader = [isTitle, isStateMotto, isPlaceAndDate]
  if (isHeader.some((is) => is(right)) || isAddressLabel(right) || isAuthority(right) || isSignatureStamp(right))
    return true
  if (isRecipient(left)) return isCapitals(right) || isPersonName(right)
  return areSigners(left, right)
}

/** Titles, or names, of two who sign side by side. */
export const areSigners = (left: string, right: string): boolean =>
  [left, right].every((text) => isHeading(text) || isSignerLine(text))

/** "Thư ký", "Chủ tọa", or a name: short, and no sentence. */
const isSignerLine = (text: string): boolean =>
  text.length <= 40 && /^\p{Lu}\p{L}*\.?\s/u.test(text) && !/[;:,.\d]$/u.test(text) && parseOutlineMarker(text) === null

const isRecipient = (left: string): boolean => isRecipientsLabel(left) || /^[-–+*•]\s*\S/u.test(left)

/** Two titles of signers, or two names of bodies; a marker and its heading ("I.", "ĐIỀU 1.") are one line. */
const isHeading = (text: string): boolean =>
  isCapitals(text) && text.length > 4 && parseOutlineMarker(text) === null && !/\d\s*[.:)]?$/.test(text)
