import type { Alignment, LineSpacing } from '../../../document/style.ts'
import { childOf, childrenOf, type Element, hasOn, isOn, readSwitch } from '../xml/element.ts'
import { pointsOfTwips, readInteger, readTwips } from '../xml/measure.ts'
import { readBorder } from './border.ts'
import {
  NO_PARAGRAPH_PROPERTIES,
  type NumberReference,
  type ParagraphProperties,
  type TabStop,
} from './paragraph-properties.ts'
import { integerOf, readFill, readRunProperties } from './run-properties.ts'
import type { Theme } from './theme.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export const readParagraphProperties = (element: Element | null, theme: Theme): ParagraphProperties => {
  if (!element || element.children.length === 0) return NO_PARAGRAPH_PROPERTIES
  const set: Mutable<ParagraphProperties> = {}
  for (const child of element.children) readProperty(child, theme, set)
  if (set.align && hasOn(element, 'w:bidi')) set.align = mirrored(set.align)
  return set
}

const readProperty = (child: Element, theme: Theme, set: Mutable<ParagraphProperties>): void => {
  switch (child.name) {
    case 'w:pStyle':
      set.style = child.attributes['w:val'] ?? ''
      break
    case 'w:jc':
      set.align = ALIGNMENTS[child.attributes['w:val'] ?? ''] ?? 'left'
      break
    case 'w:ind':
      readIndent(child, set)
      break
    case 'w:spacing':
      readSpacing(child, set)
      break
    case 'w:keepNext':
      set.keepNext = isOn(child)
      break
    case 'w:pageBreakBefore':
      set.pageBreakBefore = isOn(child)
      break
    case 'w:contextualSpacing':
      set.contextualSpacing = isOn(child)
      break
    case 'w:numPr':
      set.numbering = readNumbering(child)
      break
    case 'w:pBdr':
      readBorders(child, set)
      break
    case 'w:shd':
      set.fill = readFill(child)
      break
    case 'w:tabs':
      set.tabs = childrenOf(child, 'w:tab').slice(0, MOST_TABS).map(readTab)
      break
    case 'w:framePr':
      set.frameAlign = ALIGNMENTS[child.attributes['w:xAlign'] ?? ''] ?? 'left'
      break
    case 'w:rPr':
      set.mark = readRunProperties(child, theme)
      break
    case 'w:sectPr':
      set.section = child
      break
  }
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
  inside: 'left',
  outside: 'right',
}

const mirrored = (align: Alignment): Alignment => (align === 'left' ? 'right' : align === 'right' ? 'left' : align)

const readIndent = ({ attributes }: Element, set: Mutable<ParagraphProperties>): void => {
  const left = indent(
    attributes['w:left'] ?? attributes['w:start'],
    attributes['w:leftChars'] ?? attributes['w:startChars'],
  )
  const right = indent(
    attributes['w:right'] ?? attributes['w:end'],
    attributes['w:rightChars'] ?? attributes['w:endChars'],
  )
  const hanging = indent(attributes['w:hanging'], attributes['w:hangingChars'])
  const firstLine = hanging === null ? indent(attributes['w:firstLine'], attributes['w:firstLineChars']) : -hanging
  if (left !== null) set.left = left
  if (right !== null) set.right = right
  if (firstLine !== null) set.firstLine = firstLine
}

/** Hundredths of a character count only where no length is given; a character is taken to be 12 points wide. */
const indent = (length: string | undefined, characters: string | undefined): number | null => {
  const hundredths = readInteger(characters)
  return readTwips(length) ?? (hundredths === null ? null : (hundredths / 100) * 240)
}

const readSpacing = ({ attributes }: Element, set: Mutable<ParagraphProperties>): void => {
  const before = space(attributes['w:before'], attributes['w:beforeLines'])
  const after = space(attributes['w:after'], attributes['w:afterLines'])
  if (before !== null) set.before = before
  if (after !== null) set.after = after
  if (attributes['w:beforeAutospacing'] !== undefined) set.autoBefore = readSwitch(attributes['w:beforeAutospacing'])
  if (attributes['w:afterAutospacing'] !== undefined) set.autoAfter = readSwitch(attributes['w:afterAutospacing'])
  const line = readTwips(attributes['w:line'])
  if (line !== null) set.lineSpacing = readLineSpacing(Math.abs(line), attributes['w:lineRule'])
}

/** Hundredths of a line count only where no length is given; a line is 12 points (ECMA-376-1, 17.3.1.33). */
const space = (length: string | undefined, lines: string | undefined): number | null => {
  const hundredths = readInteger(lines)
  return readTwips(length) ?? (hundredths === null ? null : (hundredths / 100) * 240)
}

const readLineSpacing = (line: number, rule: string | undefined): LineSpacing => {
  if (rule === 'exact' || rule === 'atLeast') return { rule, value: pointsOfTwips(line) }
  return { rule: 'multiple', value: Math.round((line / 240) * 1000) / 1000 }
}

const readNumbering = (element: Element): NumberReference => {
  const list = childOf(element, 'w:numId')?.attributes['w:val']
  const level = childOf(element, 'w:ilvl')
  const number = level && integerOf(level)
  return { ...(list === undefined ? {} : { list }), ...(number === null ? {} : { level: number }) }
}

const readBorders = (element: Element, set: Mutable<ParagraphProperties>): void => {
  for (const child of element.children) {
    if (child.name === 'w:top') set.borderTop = readBorder(child)
    else if (child.name === 'w:bottom') set.borderBottom = readBorder(child)
    else if (child.name === 'w:between') set.borderBetween = readBorder(child)
  }
  set.isFramed = ['w:left', 'w:right'].every((side) => {
    const border = childOf(element, side)
    return border !== null && readBorder(border) !== null
  })
}

/** Word's own limit. */
const MOST_TABS = 64

const readTab = ({ attributes }: Element): TabStop => {
  const value = attributes['w:val'] ?? 'left'
  const align =
    value === 'clear'
      ? 'clear'
      : value === 'center'
        ? 'center'
        : value === 'right' || value === 'end'
          ? 'right'
          : 'left'
  return { at: readTwips(attributes['w:pos']) ?? 0, align }
}
