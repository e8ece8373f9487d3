import { childOf, childrenOf, childValue, type Element, parseFragment, readSwitch, splitPart } from '../xml/element.ts'
import type { Fragment } from '../xml/fragment.ts'
import type { Attributes } from '../xml/names.ts'
import { NO_PARAGRAPH_PROPERTIES, type ParagraphProperties } from './paragraph-properties.ts'
import { readParagraphProperties } from './read-paragraph-properties.ts'
import { NO_RUN_PROPERTIES, type RunProperties, readRunProperties } from './run-properties.ts'
import { NO_TABLE_PROPERTIES, readTableProperties, type TableProperties } from './table-properties.ts'
import type { Theme } from './theme.ts'

/** Formatting that a style, or a part of a table style, sets. */
export interface StyleLayer {
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

export interface Style extends StyleLayer {
  readonly id: string
  readonly kind: 'paragraph' | 'character' | 'table' | 'numbering'
  readonly basedOn: string | null
  readonly table: TableProperties
  /** Formatting of parts of a table (`firstRow`, `band1Horz` …) and the background of their cells. */
  readonly parts: ReadonlyMap<string, StyleLayer & { readonly cellFill: string | null }>
}

/** The styles part. */
export interface StyleSheet {
  readonly defaults: StyleLayer
  /** Id of the style of paragraphs that name none. */
  readonly defaultParagraphStyle: string | null
  readonly defaultTableStyle: string | null
  /** A style with all it is based on, the root first; empty for an unknown id. Circles are cut. */
  chain(id: string | null | undefined, kind: Style['kind']): readonly Style[]
}

/** Word itself gives up on longer chains. */
const LONGEST_CHAIN = 64

/** @param xml text of the styles part; `null` where the package has none */
export const parseStyleSheet = (xml: string | null, part: string, theme: Theme): StyleSheet => {
  const fragments = new Map<string, Fragment>()
  const defaultStyles = new Map<Style['kind'], string>()
  let defaults: StyleLayer = { paragraph: NO_PARAGRAPH_PROPERTIES, run: NO_RUN_PROPERTIES }
  splitPart(xml ?? NO_STYLES, part, TOLD, (name, attributes, fragment) => {
    if (name === 'w:docDefaults') {
      defaults = readDefaults(parseFragment(fragment), theme)
      return
    }
    if (name !== 'w:style') return
    const id = attributes['w:styleId'] ?? ''
    fragments.set(id, fragment)
    if (readSwitch(attributes['w:default'])) defaultStyles.set(kindOf(attributes), id)
  })
  const styles = new Map<string, Style | null>()
  const style = (id: string): Style | null => {
    const known = styles.get(id)
    if (known !== undefined) return known
    const fragment = fragments.get(id)
    const read = fragment ? readStyle(parseFragment(fragment), theme) : null
    styles.set(id, read)
    return read
  }
  const chains = new Map<string, readonly Style[]>()
  return {
    defaults,
    defaultParagraphStyle: defaultStyles.get('paragraph') ?? null,
    defaultTableStyle: defaultStyles.get('table') ?? null,
    chain: (id, kind) => {
      if (id === null || id === undefined) return []
      const known = chains.get(id) ?? chainOf(id, style)
      chains.set(id, known)
      return known.at(-1)?.kind === kind ? known : []
    },
  }
}

const NO_STYLES = '<styles/>'

/** The list of styles that the document does not have is more than half of most styles parts; it is told to be left out. */
const TOLD: ReadonlySet<string> = new Set(['w:docDefaults', 'w:style', 'w:latentStyles'])

const chainOf = (id: string, style: (id: string) => Style | null): readonly Style[] => {
  const chain: Style[] = []
  let next = style(id)
  while (next && chain.length < LONGEST_CHAIN && !chain.includes(next)) {
    chain.unshift(next)
    const parent: Style | null = next.basedOn === null ? null : style(next.basedOn)
    next = parent?.kind === next.kind ? parent : null
  }
  return chain
}

const readDefaults = (element: Element, theme: Theme): StyleLayer => ({
  paragraph: readParagraphProperties(childOf(childOf(element, 'w:pPrDefault'), 'w:pPr'), theme),
  run: readRunProperties(childOf(childOf(element, 'w:rPrDefault'), 'w:rPr'), theme),
})

const readStyle = (element: Element, theme: Theme): Style => {
  const kind = kindOf(element.attributes)
  return {
    id: element.attributes['w:styleId'] ?? '',
    kind,
    basedOn: childValue(element, 'w:basedOn'),
    ...readLayer(element, theme),
    table: kind === 'table' ? readTableProperties(childOf(element, 'w:tblPr')) : NO_TABLE_PROPERTIES,
    parts: new Map(
      childrenOf(element, 'w:tblStylePr').map((part) => [
        part.attributes['w:type'] ?? '',
        { ...readLayer(part, theme), cellFill: cellFillOf(part) },
      ]),
    ),
  }
}

const readLayer = (element: Element, theme: Theme): StyleLayer => ({
  paragraph: readParagraphProperties(childOf(element, 'w:pPr'), theme),
  run: readRunProperties(childOf(element, 'w:rPr'), theme),
})

const cellFillOf = (part: Element): string | null => {
  const shading = childOf(childOf(part, 'w:tcPr'), 'w:shd')
  return shading?.attributes['w:fill'] ?? null
}

const kindOf = (attributes: Attributes): Style['kind'] => {
  const type = attributes['w:type']
  return type === 'character' || type === 'table' || type === 'numbering' ? type : 'paragraph'
}
