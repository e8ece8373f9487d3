import { once } from '../../../vietnamese/once.ts'
import type { ParagraphProperties } from '../formatting/paragraph-properties.ts'
import { readParagraphProperties } from '../formatting/read-paragraph-properties.ts'
import { type RunProperties, readRunProperties } from '../formatting/run-properties.ts'
import type { StyleSheet } from '../formatting/style-sheet.ts'
import type { Theme } from '../formatting/theme.ts'
import { childOf, childrenOf, childValue, type Element, hasOn, parseFragment, splitPart } from '../xml/element.ts'
import type { Fragment } from '../xml/fragment.ts'
import { readInteger } from '../xml/measure.ts'

/** One level of a list (ECMA-376-1, 17.9.6). */
export interface NumberLevel {
  readonly start: number
  /** `decimal`, `upperRoman`, `bullet` … */
  readonly format: string
  /** Pattern of a format that the document defines itself: `001, 002, 003, ...`. */
  readonly customFormat: string | null
  /** `%1.%2)` */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Level (from 1) whose numbers restart this one; 0 never; `null` every higher one. */
  readonly restart: number | null
  /** All numbers in Arabic digits. */
  readonly isLegal: boolean
  /** Id of the paragraph style that is numbered at this level. */
  readonly style: string | null
  /** Font of its bullet, which only says what character is meant: the text told in its place is no letter of it. */
  readonly symbolFont: string | null
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** A list: an instance of an abstract one, with which it shares its counters. */
export interface NumberList {
  readonly id: string
  readonly abstract: string
  readonly levels: readonly (NumberLevel | undefined)[]
  /** Numbers that the instance begins anew with, by level. */
  readonly startOverrides: readonly (number | undefined)[]
}

/** The numbering part. */
export interface Numbering {
  list(id: string): NumberList | null
}

/** A numbering part that is read when a paragraph is first numbered; most documents type their numbers. */
export const lazyNumbering = (
  read: () => { readonly xml: string | null; readonly part: string },
  sheet: StyleSheet,
  theme: Theme,
): Numbering => {
  let numbering: Numbering | null = null
  return {
    list: (id) => {
      if (!numbering) {
        const { xml, part } = read()
        numbering = xml === null ? { list: () => null } : parseNumbering(xml, part, sheet, theme)
      }
      return numbering.list(id)
    },
  }
}

const LEVELS = 9
/** Real ones have some ten characters; it is printed before every paragraph of the list. */
const LONGEST_TEXT = 64

/** @param xml text of the numbering part */
const parseNumbering = (xml: string, part: string, sheet: StyleSheet, theme: Theme): Numbering => {
  const abstracts = new Map<string, Fragment>()
  const instances = new Map<string, Fragment>()
  splitPart(xml, part, TOLD, (name, attributes, fragment) => {
    if (name === 'w:num') instances.set(attributes['w:numId'] ?? '', fragment)
    else abstracts.set(attributes['w:abstractNumId'] ?? '', fragment)
  })
  const abstractLists = new Map<string, AbstractList | null>()
  const abstractList = (id: string | null): AbstractList | null => {
    const known = abstractLists.get(id ?? '')
    if (known !== undefined) return known
    const fragment = abstracts.get(id ?? '')
    const read = fragment ? readAbstract(parseFragment(fragment), theme) : null
    abstractLists.set(id ?? '', read)
    return read
  }
  /** The abstract list that holds the levels, through a numbering style if need be (ECMA-376-1, 17.9.21). */
  const levelsOf = (instance: Element): AbstractList | null => {
    const abstract = abstractList(childValue(instance, 'w:abstractNumId'))
    if (!abstract || abstract.styleLink === null) return abstract
    const linked = sheet.chain(abstract.styleLink, 'numbering').at(-1)?.paragraph.numbering?.list
    const other = linked === undefined ? undefined : instances.get(linked)
    return (other && abstractList(childValue(parseFragment(other), 'w:abstractNumId'))) ?? abstract
  }
  const readList = (id: string): NumberList | null => {
    const fragment = instances.get(id)
    const instance = fragment && parseFragment(fragment)
    const abstract = instance && levelsOf(instance)
    if (!instance || !abstract) return null
    const levels = [...abstract.levels]
    const startOverrides: (number | undefined)[] = []
    for (const override of childrenOf(instance, 'w:lvlOverride')) {
      const index = levelOf(override.attributes['w:ilvl'])
      const own = childOf(override, 'w:lvl')
      if (own) levels[index] = readLevel(own, theme)
      const start = readInteger(childValue(override, 'w:startOverride'))
      if (start !== null) startOverrides[index] = start
    }
    return { id, abstract: abstract.id, levels, startOverrides }
  }
  const lists = new Map<string, NumberList | null>()
  return {
    list: (id) => {
      const known = lists.get(id)
      if (known !== undefined) return known
      const list = readList(id)
      lists.set(id, list)
      return list
    },
  }
}

const TOLD: ReadonlySet<string> = new Set(['w:abstractNum', 'w:num'])

interface AbstractList {
  readonly id: string
  /** Id of the numbering style that holds the levels in its place. */
  readonly styleLink: string | null
  readonly levels: readonly (NumberLevel | undefined)[]
}

const readAbstract = (element: Element, theme: Theme): AbstractList => {
  const levels: (NumberLevel | undefined)[] = []
  for (const level of childrenOf(element, 'w:lvl'))
    levels[levelOf(level.attributes['w:ilvl'])] = readLevel(level, theme)
  return { id: element.attributes['w:abstractNumId'] ?? '', styleLink: childValue(element, 'w:numStyleLink'), levels }
}

/** @returns a level from 0 to 8 */
export const levelOf = (value: string | number | undefined): number => {
  const level = typeof value === 'number' ? value : (readInteger(value) ?? 0)
  return Math.min(Math.max(level, 0), LEVELS - 1)
}

const readLevel = (element: Element, theme: Theme): NumberLevel => {
  const format = childOf(element, 'w:numFmt')
  const suffix = childValue(element, 'w:suff')
  // Lists have nine levels, of which few are printed.
  const look = once(() => readLook(element, format?.attributes['w:val'] === 'bullet', theme))
  return {
    start: readInteger(childValue(element, 'w:start')) ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    customFormat: format?.attributes['w:format'] ?? null,
    text: (childValue(element, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: readInteger(childValue(element, 'w:lvlRestart')),
    isLegal: hasOn(element, 'w:isLgl'),
    style: childValue(element, 'w:pStyle'),
    get symbolFont() {
      return look().symbolFont
    },
    get paragraph() {
      return look().paragraph
    },
    get run() {
      return look().run
    },
  }
}

const readLook = (
  element: Element,
  isBullet: boolean,
  theme: Theme,
): Pick<NumberLevel, 'symbolFont' | 'paragraph' | 'run'> => {
  const run = readRunProperties(childOf(element, 'w:rPr'), theme)
  return {
    symbolFont: isBullet ? (run.ascii ?? run.highAnsi ?? null) : null,
    paragraph: readParagraphProperties(childOf(element, 'w:pPr'), theme),
    run: isBullet ? withoutFont(run) : run,
  }
}

const withoutFont = ({ ascii: _ascii, highAnsi: _highAnsi, ...rest }: RunProperties): RunProperties => rest
