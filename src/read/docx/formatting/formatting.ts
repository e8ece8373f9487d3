import { levelOf, type Numbering, type NumberLevel, type NumberList } from '../numbering/numbering.ts'
import type { Paragraph } from '../story/story.ts'
import { type AutoSpacing, LIKE_WEB_PAGE, type ParagraphLayout, paragraphLayout } from './paragraph-layout.ts'
import {
  NO_PARAGRAPH_PROPERTIES,
  type NumberReference,
  overlay,
  type ParagraphProperties,
} from './paragraph-properties.ts'
import { createRunFormatting, type ResolvedRun, type RunFormatting } from './run-formatting.ts'
import { paintedFill, type RunProperties } from './run-properties.ts'
import type { Style, StyleSheet } from './style-sheet.ts'
import { type CellStyle, createCellStyles, NO_CELL_STYLE } from './table-style.ts'

/** A paragraph's formatting with all levels of styles laid over one another (ECMA-376-1, 17.7.2). */
export interface ResolvedParagraph {
  readonly properties: ParagraphProperties
  /** The same in the units of the model. */
  readonly layout: ParagraphLayout
  /** True where automatic space falls away at the edge of a cell and within a list, as on a web page. */
  readonly collapses: boolean
  /** Id of its style, also where it names none. */
  readonly style: string | null
  readonly number: PrintedNumber | null
  /** Formatting of the characters of this paragraph that have these properties of their own. */
  run(direct: RunProperties): ResolvedRun
}

interface PrintedNumber extends ListLevel {
  /** Formatting of the number itself: that of the paragraph's mark, with what its list says laid over it. */
  readonly run: ResolvedRun
}

interface ListLevel {
  readonly list: NumberList
  readonly level: number
}

export interface Formatting {
  resolve(paragraph: Paragraph): ResolvedParagraph
}

interface Base {
  readonly paragraph: ParagraphProperties
  readonly run: RunFormatting['resolve']
}

export const createFormatting = (sheet: StyleSheet, numbering: Numbering, automatic: AutoSpacing): Formatting => {
  const cellStyles = createCellStyles(sheet)
  const bases = new Map<CellStyle, Map<string | null, Base>>()
  const resolved = new Map<CellStyle, Map<ParagraphProperties, ResolvedParagraph>>()

  const readBase = (style: string | null, cell: CellStyle): Base => {
    const chain = sheet.chain(style, 'paragraph')
    const below = overlay(sheet.defaults.paragraph, cell.paragraph)
    const runs = createRunFormatting(sheet, cell.run, mergedRuns(chain))
    const known = new Map<string | null, Map<RunProperties, ResolvedRun>>()
    return {
      paragraph: withStyles(below, chain, numbering),
      run: (direct, fill) => remembered(known, fill, direct, () => runs.resolve(direct, fill)),
    }
  }
  const resolve = (direct: ParagraphProperties, cell: CellStyle): ResolvedParagraph => {
    const named = direct.style ?? null
    const style = named !== null && sheet.chain(named, 'paragraph').length > 0 ? named : sheet.defaultParagraphStyle
    const base = remembered(bases, cell, style, () => readBase(style, cell))
    const number = numberOf({ ...base.paragraph.numbering, ...direct.numbering }, style, numbering)
    // A list named by the paragraph itself goes before its style; one named by the style has been laid under it.
    const ofList = direct.numbering && number ? levelProperties(number.list, number.level) : NO_PARAGRAPH_PROPERTIES
    const properties = overlay(overlay(base.paragraph, ofList), direct)
    const fill = paintedFill(properties.fill) ?? cell.fill
    const run = (own: RunProperties): ResolvedRun => base.run(own, fill)
    return {
      properties,
      layout: paragraphLayout(properties, automatic),
      collapses: automatic === LIKE_WEB_PAGE,
      style,
      number: number && { ...number, run: run({ ...direct.mark, ...number.list.levels[number.level]?.run }) },
      run,
    }
  }
  return {
    resolve: ({ properties, holder }) => {
      const cell = holder?.kind === 'cell' ? cellStyles.of(holder) : NO_CELL_STYLE
      return remembered(resolved, cell, properties, () => resolve(properties, cell))
    },
  }
}

const remembered = <A, B, T>(known: Map<A, Map<B, T>>, a: A, b: B, read: () => T): T => {
  const byB = known.get(a) ?? new Map<B, T>()
  known.set(a, byB)
  const already = byB.get(b)
  if (already !== undefined) return already
  const value = read()
  byB.set(b, value)
  return value
}

const mergedRuns = (chain: readonly Style[]): RunProperties => Object.assign({}, ...chain.map((style) => style.run))

/** Each style over what it is based on; the indents of a list that a style names lie under those of that style. */
const withStyles = (base: ParagraphProperties, chain: readonly Style[], numbering: Numbering): ParagraphProperties => {
  let merged = base
  for (const style of chain) {
    const reference = style.paragraph.numbering
    const number = reference && numberOf({ ...merged.numbering, ...reference }, style.id, numbering)
    const below = number ? overlay(merged, levelProperties(number.list, number.level)) : merged
    merged = overlay(below, style.paragraph)
  }
  return merged
}

const levelProperties = (list: NumberList, level: number): ParagraphProperties => list.levels[level]?.paragraph ?? {}

const numberOf = (
  { list: id, level }: NumberReference,
  style: string | null,
  numbering: Numbering,
): ListLevel | null => {
  if (id === undefined || id === '0') return null
  const list = numbering.list(id)
  if (!list) return null
  const isLinked = (candidate: NumberLevel | undefined) => style !== null && candidate?.style === style
  return { list, level: levelOf(level ?? Math.max(list.levels.findIndex(isLinked), 0)) }
}
