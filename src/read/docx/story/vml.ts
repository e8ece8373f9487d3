import { mmOfTwips, readTwips } from '../xml/measure.ts'
import type { Attributes } from '../xml/names.ts'
import type { LineShape } from './story.ts'

/** A VML shape's `style`, by property. */
type VmlStyle = ReadonlyMap<string, string>

const parseVmlStyle = (style: string | undefined): VmlStyle =>
  new Map(
    (style ?? '').split(';').map((declaration): [string, string] => {
      const colon = declaration.indexOf(':')
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]
    }),
  )

/** How the coordinates of a group's members become twips. */
export interface VmlScale {
  readonly x: number
  readonly y: number
}

/** Lengths without a unit are pixels, but within a group they are units of its own coordinates. */
const PIXELS: VmlScale = { x: 15, y: 15 }

/** @param outer scale of the group around it */
export const vmlGroupScale = (attributes: Attributes, outer: VmlScale | null): VmlScale => {
  const style = parseVmlStyle(attributes.style)
  const [across, down] = pointOf(attributes.coordsize ?? '1000,1000', { x: 1, y: 1 })
  const width = readTwips(style.get('width'), (outer ?? PIXELS).x) ?? 0
  const height = readTwips(style.get('height'), (outer ?? PIXELS).y) ?? 0
  return { x: across > 0 ? width / across : 0, y: down > 0 ? height / down : 0 }
}

/** A shape that is flatter than this (1 mm) and at least as long (5 mm) is seen as a line. */
const [FLAT, LONG] = [57, 283]

/**
 * The line that a VML shape draws.
 * @param name `v:line`, `v:shape`, `v:rect` …
 * @param group scale of the group that holds it
 * @returns `null` where it is none, is not horizontal, or is not seen
 */
export const readVmlLine = (name: string, attributes: Attributes, group: VmlScale | null): LineShape | null => {
  const style = parseVmlStyle(attributes.style)
  const scale = group ?? PIXELS
  if (style.get('visibility') === 'hidden') return null
  if (/^(t|true|1)$/.test(attributes['o:hr'] ?? '')) return horizontalRule(attributes, style)
  // A flat rectangle is seen by its filling; all other shapes only by their stroke.
  if (/^(f|false|0)$/.test(attributes.stroked ?? '') && name !== 'v:rect') return null
  const [fromX, fromY] = pointOf(attributes.from ?? '0,0', scale)
  const [toX, toY] = pointOf(attributes.to ?? '0,0', scale)
  const isLine = name === 'v:line'
  const width = isLine ? Math.abs(toX - fromX) : (readTwips(style.get('width'), scale.x) ?? 0)
  const height = isLine ? Math.abs(toY - fromY) : (readTwips(style.get('height'), scale.y) ?? 0)
  if (width < LONG || height > Math.max(FLAT, width / 20)) return null
  if (!isLine && !isConnector(attributes) && height > FLAT) return null
  // Where a member of a group stands depends on the whole group; only its length is told.
  if (group) return { length: mmOfTwips(width), dashed: false, left: null, top: null }
  return {
    length: mmOfTwips(width),
    dashed: false,
    left: leftOf(style, isLine ? Math.min(fromX, toX) : 0),
    top: topOf(style, (isLine ? Math.min(fromY, toY) : 0) + height / 2),
  }
}

const horizontalRule = (attributes: Attributes, style: VmlStyle): LineShape => {
  const width = readTwips(style.get('width'), PIXELS.x) ?? 0
  const thousandths = Number(attributes['o:hrpct'] ?? 0)
  const isWhole = width === 0 || thousandths > 0
  return { length: isWhole ? null : mmOfTwips(width), dashed: false, left: null, top: null }
}

const isConnector = (attributes: Attributes): boolean =>
  attributes['o:connectortype'] === 'straight' || /_t(20|32)$/.test(attributes.type ?? '')

const leftOf = (style: VmlStyle, within: number): LineShape['left'] => {
  const align = style.get('mso-position-horizontal')
  if (align !== undefined && align !== 'absolute') return null
  const from = style.get('mso-position-horizontal-relative')
  const distance = (readTwips(style.get('margin-left'), PIXELS.x) ?? 0) + (readTwips(style.get('left'), PIXELS.x) ?? 0)
  return { from: from === 'page' || from === 'margin' ? from : 'column', distance: mmOfTwips(distance + within) }
}

const topOf = (style: VmlStyle, within: number): number | null => {
  const from = style.get('mso-position-vertical-relative') ?? 'text'
  const align = style.get('mso-position-vertical')
  if (style.get('position') !== 'absolute' || !/^(text|paragraph|line)$/.test(from)) return null
  if (align !== undefined && align !== 'absolute') return null
  return mmOfTwips((readTwips(style.get('margin-top'), PIXELS.y) ?? 0) + within)
}

/** `39.75pt,7.55pt` in twips; a coordinate left out is 0. */
const pointOf = (text: string, scale: VmlScale): readonly [number, number] => {
  const [x, y] = text.split(',')
  return [readTwips(x, scale.x) ?? 0, readTwips(y, scale.y) ?? 0]
}

/** Inner margins of a VML text box, left and right together, where it states none (0.1 in each). */
const USUAL_INSET = 288

/** Width that the text of a box may fill, mm. */
export const vmlBoxWidth = (attributes: Attributes, group: VmlScale | null): number | null => {
  const width = readTwips(parseVmlStyle(attributes.style).get('width'), (group ?? PIXELS).x)
  return width === null || width <= USUAL_INSET ? null : mmOfTwips(width - USUAL_INSET)
}
