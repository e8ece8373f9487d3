import type { Alignment } from '../../../document/style.ts'
import { childOf, type Element } from '../xml/element.ts'
import { mmOfEmu, readInteger } from '../xml/measure.ts'
import type { Holder, LineShape, TextBox } from './story.ts'

/** A DrawingML drawing while it is read (ECMA-376-1, 20.4). Lengths in EMU. */
export interface OpenDrawing {
  readonly inline: boolean
  width: number
  /** Which axis a position that is being told is of. */
  axis: 'horizontal' | 'vertical' | null
  readonly horizontal: Place
  readonly vertical: Place
  /** Coordinates of the groups around a shape, the innermost last. */
  readonly groups: Frame[]
  shape: OpenShape | null
  readonly lines: LineShape[]
}

interface Place {
  from: string
  offset: number | null
  align: string | null
}

/** Where a group stands, and how its members' units become EMU. */
interface Frame {
  readonly scaleX: number
  readonly scaleY: number
  readonly x: number
  readonly y: number
}

interface OpenShape {
  properties: Element | null
  box: MutableBox | null
}

type MutableBox = { -readonly [K in keyof TextBox]: TextBox[K] }

const WHOLE: Frame = { scaleX: 1, scaleY: 1, x: 0, y: 0 }

export const openDrawing = (inline: boolean): OpenDrawing => ({
  inline,
  width: 0,
  axis: null,
  horizontal: { from: 'column', offset: null, align: null },
  vertical: { from: 'paragraph', offset: null, align: null },
  groups: [],
  shape: null,
  lines: [],
})

/** @param text content of `wp:posOffset` or `wp:align` */
export const placeDrawing = (drawing: OpenDrawing, text: string): void => {
  const place = drawing.axis && drawing[drawing.axis]
  if (!place) return
  const offset = readInteger(text)
  if (offset === null) place.align = text.trim()
  else place.offset = offset
}

/** @param properties `wpg:grpSpPr` of a group that has begun */
export const enterGroup = (drawing: OpenDrawing, properties: Element): void => {
  const transform = childOf(properties, 'a:xfrm')
  const outer = drawing.groups.at(-1) ?? WHOLE
  const across = sizeOf(transform, 'a:chExt', 'cx')
  const down = sizeOf(transform, 'a:chExt', 'cy')
  const scaleX = across > 0 ? (outer.scaleX * sizeOf(transform, 'a:ext', 'cx')) / across : outer.scaleX
  const scaleY = down > 0 ? (outer.scaleY * sizeOf(transform, 'a:ext', 'cy')) / down : outer.scaleY
  drawing.groups[drawing.groups.length - 1] = {
    scaleX,
    scaleY,
    x:
      originOf(drawing.groups.length > 1, transform, 'x', outer.x, outer.scaleX) -
      scaleX * sizeOf(transform, 'a:chOff', 'x'),
    y:
      originOf(drawing.groups.length > 1, transform, 'y', outer.y, outer.scaleY) -
      scaleY * sizeOf(transform, 'a:chOff', 'y'),
  }
}

/** The outermost group fills the drawing; an inner one stands somewhere in the outer one. */
const originOf = (inner: boolean, transform: Element | null, axis: 'x' | 'y', outer: number, scale: number): number =>
  inner ? outer + scale * sizeOf(transform, 'a:off', axis) : 0

/** A group begins; until its properties are told, its members' units are those of the group around. */
export const openGroup = (drawing: OpenDrawing): void => {
  drawing.groups.push(drawing.groups.at(-1) ?? WHOLE)
}

export const openBox = (drawing: OpenDrawing, holder: Holder | null): TextBox => {
  const width = extentOf(drawing).width || drawing.width
  const box: MutableBox = {
    kind: 'box',
    width: mmOfEmu(Math.max(width - 2 * USUAL_INSET, 0)) || null,
    align: alignOf(drawing),
    holder,
  }
  if (drawing.shape) drawing.shape.box = box
  return box
}

/** Left and right inner margin of a text box that states none (ECMA-376-1, 21.1.2.1.1). */
const USUAL_INSET = 91_440

/** @param left and right inner margin as `wps:bodyPr` states them, after the text of the box */
export const insetBox = (drawing: OpenDrawing, left: string | undefined, right: string | undefined): void => {
  const box = drawing.shape?.box
  if (!box || box.width === null) return
  const stated = (readInteger(left) ?? USUAL_INSET) + (readInteger(right) ?? USUAL_INSET)
  box.width = Math.max(box.width + mmOfEmu(2 * USUAL_INSET - stated), 0) || null
}

const alignOf = ({ horizontal }: OpenDrawing): Alignment | null =>
  horizontal.align === 'center' || horizontal.align === 'left' || horizontal.align === 'right' ? horizontal.align : null

/** A shape has ended: keeps the line that it draws, if it is one. */
export const closeShape = (drawing: OpenDrawing): void => {
  const { shape } = drawing
  drawing.shape = null
  if (!shape?.properties || shape.box) return
  const line = childOf(shape.properties, 'a:ln')
  if (line && childOf(line, 'a:noFill')) return
  const { width, height, x, y } = extentOf({ ...drawing, shape })
  if (width < LONG || height > Math.max(FLAT, width / 20)) return
  if (height > FLAT && !isLine(shape.properties)) return
  drawing.lines.push({
    length: mmOfEmu(width),
    dashed: /dash|dot/i.test(childOf(line, 'a:prstDash')?.attributes.val ?? ''),
    left: leftOf(drawing, x),
    top: topOf(drawing, y + height / 2),
  })
}

/** A shape that is flatter than this (1 mm) and at least as long (5 mm) is seen as a line. */
const [FLAT, LONG] = [36_000, 180_000]

const isLine = (properties: Element): boolean =>
  /^(line|straightConnector1)$/.test(childOf(properties, 'a:prstGeom')?.attributes.prst ?? '')

const extentOf = ({ shape, groups, width }: OpenDrawing): { width: number; height: number; x: number; y: number } => {
  const transform = childOf(shape?.properties, 'a:xfrm')
  const frame = groups.at(-1) ?? WHOLE
  const across = sizeOf(transform, 'a:ext', 'cx') * frame.scaleX
  const down = sizeOf(transform, 'a:ext', 'cy') * frame.scaleY
  const isUpright = Math.round((readInteger(transform?.attributes.rot) ?? 0) / 5_400_000) % 2 !== 0
  const grouped = groups.length > 0
  return {
    width: isUpright ? down : across || (grouped ? 0 : width),
    height: isUpright ? across : down,
    x: grouped ? frame.x + frame.scaleX * sizeOf(transform, 'a:off', 'x') : 0,
    y: grouped ? frame.y + frame.scaleY * sizeOf(transform, 'a:off', 'y') : 0,
  }
}

const sizeOf = (transform: Element | null, child: string, attribute: string): number =>
  readInteger(childOf(transform, child)?.attributes[attribute]) ?? 0

const leftOf = ({ inline, horizontal }: OpenDrawing, within: number): LineShape['left'] => {
  if (inline || horizontal.offset === null) return null
  const from = horizontal.from === 'page' || horizontal.from === 'margin' ? horizontal.from : 'column'
  return { from, distance: mmOfEmu(horizontal.offset + within) }
}

const topOf = ({ inline, vertical }: OpenDrawing, within: number): number | null => {
  if (inline || vertical.offset === null || !/^(paragraph|line)$/.test(vertical.from)) return null
  return mmOfEmu(vertical.offset + within)
}
