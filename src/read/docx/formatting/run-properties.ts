import { type Element, isOn } from '../xml/element.ts'
import { readInteger, readTwips } from '../xml/measure.ts'
import { type Theme, themeFont } from './theme.ts'

/** Properties that switch over from level to level of styles instead of replacing (ECMA-376-1, 17.7.3). */
export type Toggle = 'bold' | 'italic' | 'caps' | 'vanish'

/** What one `w:rPr` sets; what it leaves open is absent. */
export interface RunProperties extends Readonly<Partial<Record<Toggle, boolean>>> {
  /** Id of its character style. */
  readonly style?: string
  /** Font of the characters below U+0080. */
  readonly ascii?: string
  /** Font of all other Latin letters. */
  readonly highAnsi?: string
  /** Points. */
  readonly size?: number
  /** `none`, `single`, `dotted` … */
  readonly underline?: string
  /** `RRGGBB` or `auto`. */
  readonly color?: string
  /** Background: `RRGGBB`, `auto`, or the name of a highlight. */
  readonly fill?: string
  /** True for the mark of a paragraph whose deletion is recorded. */
  readonly deleted?: boolean
}

export const NO_RUN_PROPERTIES: RunProperties = {}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export const readRunProperties = (element: Element | null, theme: Theme): RunProperties => {
  if (!element || element.children.length === 0) return NO_RUN_PROPERTIES
  const set: Mutable<RunProperties> = {}
  for (const child of element.children) readProperty(child, theme, set)
  return set
}

const readProperty = (child: Element, theme: Theme, set: Mutable<RunProperties>): void => {
  const value = child.attributes['w:val']
  switch (child.name) {
    case 'w:rStyle':
      if (value !== undefined) set.style = value
      break
    case 'w:rFonts':
      readFonts(child, theme, set)
      break
    case 'w:b':
      set.bold = isOn(child)
      break
    case 'w:i':
      set.italic = isOn(child)
      break
    case 'w:caps':
      set.caps = isOn(child)
      break
    case 'w:vanish':
      set.vanish = isOn(child)
      break
    case 'w:sz':
      readSize(value, set)
      break
    case 'w:u':
      set.underline = value ?? 'none'
      break
    case 'w:color':
      set.color = readColor(child)
      break
    case 'w:shd':
      set.fill ??= readFill(child)
      break
    case 'w:highlight':
      if (value !== undefined && value !== 'none') set.fill = value
      break
    case 'w:del':
      set.deleted = true
      break
  }
}

const readFonts = ({ attributes }: Element, theme: Theme, set: Mutable<RunProperties>): void => {
  // A theme font goes before a named one of the same element (ECMA-376-1, 17.3.2.26).
  const ascii = namedFont(attributes['w:asciiTheme'], attributes['w:ascii'], theme)
  const highAnsi = namedFont(attributes['w:hAnsiTheme'], attributes['w:hAnsi'], theme)
  if (ascii !== null) set.ascii = ascii
  if (highAnsi !== null) set.highAnsi = highAnsi
}

const namedFont = (reference: string | undefined, name: string | undefined, theme: Theme): string | null =>
  (reference === undefined ? null : themeFont(theme, reference)) ?? name ?? null

/** Half-points, or a length with its unit. */
const readSize = (value: string | undefined, set: Mutable<RunProperties>): void => {
  const twips = readTwips(value, 10)
  if (twips !== null && twips > 0) set.size = twips / 20
}

const readColor = ({ attributes }: Element): string => {
  const value = attributes['w:val']
  if (value !== undefined && /^[0-9a-f]{6}$/i.test(value)) return value.toUpperCase()
  return /^(background|light)1$/.test(attributes['w:themeColor'] ?? '') ? 'FFFFFF' : 'auto'
}

/** The background that a `w:shd` gives: its fill, or the pattern's own colour where the pattern covers all. */
export const readFill = ({ attributes }: Element): string => {
  const shown = attributes['w:val'] === 'solid' ? attributes['w:color'] : attributes['w:fill']
  return shown === undefined || shown === 'auto' ? 'auto' : shown.toUpperCase()
}

/** A background that is painted; `null` for none. */
export const paintedFill = (fill: string | null | undefined): string | null =>
  fill === null || fill === undefined || fill === 'auto' || fill === 'none' ? null : fill

/** True where white letters would not be seen on that background: the bare paper, or nearly white. */
export const hidesWhite = (fill: string | null): boolean =>
  fill === null || /^(white|F[A-F0-9]F[A-F0-9]F[A-F0-9])$/i.test(fill)

/** A whole number property such as `w:numId`. */
export const integerOf = (element: Element): number | null => readInteger(element.attributes['w:val'])
