import { parseFragment } from '../xml/element.ts'
import { readInteger } from '../xml/measure.ts'
import type { Attributes } from '../xml/names.ts'
import { closeShape, enterGroup, insetBox, openBox, openDrawing, openGroup, placeDrawing } from './drawing.ts'
import {
  currentParagraph,
  type ElementHandler,
  type ElementHandlers,
  type OpenStory,
  type TakeText,
} from './open-story.ts'
import { readVmlLine, vmlBoxWidth, vmlGroupScale } from './vml.ts'

const beginDrawing = (inline: boolean): ElementHandler => ({
  open: (story) => {
    story.drawings.push(openDrawing(inline))
  },
  close: (story) => {
    const drawing = story.drawings.pop()
    const lines = currentParagraph(story)?.lines
    for (const line of drawing?.lines ?? []) lines?.push(line)
  },
})

const beginAxis = (axis: 'horizontal' | 'vertical'): ElementHandler => ({
  open: (story, attributes) => {
    const drawing = story.drawings.at(-1)
    if (!drawing) return
    drawing.axis = axis
    drawing[axis].from = attributes.relativeFrom ?? ''
  },
  close: (story) => {
    const drawing = story.drawings.at(-1)
    if (drawing) drawing.axis = null
  },
})

const takePlace: TakeText = (story, text) => {
  const drawing = story.drawings.at(-1)
  if (drawing) placeDrawing(drawing, text)
}

const PLACE: ElementHandler = {
  open: (story) => {
    story.takeText = takePlace
  },
  close: (story) => {
    story.takeText = null
  },
}

const GROUP: ElementHandler = {
  open: (story) => {
    const drawing = story.drawings.at(-1)
    if (drawing) openGroup(drawing)
  },
  close: (story) => {
    story.drawings.at(-1)?.groups.pop()
  },
}

const vmlShape = (name: string): ElementHandler => ({
  open: (story, attributes) => {
    story.vmlShapes.push({ line: readVmlLine(name, attributes, story.vmlGroups.at(-1) ?? null), attributes })
  },
  close: (story) => {
    const shape = story.vmlShapes.pop()
    if (shape?.line) currentParagraph(story)?.lines.push(shape.line)
  },
})

const strokeVml = (story: OpenStory, attributes: Attributes): void => {
  const shape = story.vmlShapes.at(-1)
  if (!shape?.line) return
  if (/^(f|false|0)$/.test(attributes.on ?? '')) shape.line = null
  else if (/dash|dot/i.test(attributes.dashstyle ?? '')) shape.line = { ...shape.line, dashed: true }
}

const beginVmlBox = (story: OpenStory): void => {
  const shape = story.vmlShapes.at(-1)
  if (!shape) return
  shape.line = null
  const width = vmlBoxWidth(shape.attributes, story.vmlGroups.at(-1) ?? null)
  story.box = { kind: 'box', width, align: null, holder: story.holders.at(-1) ?? null }
}

/** Drawings, VML shapes and text boxes (ECMA-376-1, 20.4; ECMA-376-4, 19). */
export const SHAPE_HANDLERS: ElementHandlers = {
  'wp:anchor': beginDrawing(false),
  'wp:inline': beginDrawing(true),
  'wp:extent': {
    open: (story, attributes) => {
      const drawing = story.drawings.at(-1)
      if (drawing) drawing.width = readInteger(attributes.cx) ?? 0
    },
  },
  'wp:positionH': beginAxis('horizontal'),
  'wp:positionV': beginAxis('vertical'),
  'wp:posOffset': PLACE,
  'wp:align': PLACE,
  'wps:wsp': {
    open: (story) => {
      const drawing = story.drawings.at(-1)
      if (drawing) drawing.shape = { properties: null, box: null }
    },
    close: (story) => {
      const drawing = story.drawings.at(-1)
      if (drawing) closeShape(drawing)
    },
  },
  'wps:spPr': {
    whole: (story, fragment) => {
      const shape = story.drawings.at(-1)?.shape
      if (shape) shape.properties = parseFragment(fragment)
    },
  },
  'wps:bodyPr': {
    open: (story, attributes) => {
      const drawing = story.drawings.at(-1)
      if (drawing) insetBox(drawing, attributes.lIns, attributes.rIns)
    },
  },
  'wpg:wgp': GROUP,
  'wpg:grpSp': GROUP,
  'wpc:wpc': GROUP,
  'wpg:grpSpPr': {
    whole: (story, fragment) => {
      const drawing = story.drawings.at(-1)
      if (drawing) enterGroup(drawing, parseFragment(fragment))
    },
  },
  'wps:txbx': {
    open: (story) => {
      const drawing = story.drawings.at(-1)
      if (drawing) story.box = openBox(drawing, story.holders.at(-1) ?? null)
    },
  },
  'v:line': vmlShape('v:line'),
  'v:shape': vmlShape('v:shape'),
  'v:rect': vmlShape('v:rect'),
  'v:roundrect': vmlShape('v:roundrect'),
  'v:polyline': vmlShape('v:polyline'),
  'v:stroke': { open: strokeVml },
  'v:textbox': { open: beginVmlBox },
  'v:group': {
    open: (story, attributes) => {
      story.vmlGroups.push(vmlGroupScale(attributes, story.vmlGroups.at(-1) ?? null))
    },
    close: (story) => {
      story.vmlGroups.pop()
    },
  },
  'w:txbxContent': {
    open: (story) => {
      const holder = story.holders.at(-1) ?? null
      story.holders.push(story.box ?? { kind: 'box', width: null, align: null, holder })
      story.box = null
    },
    close: (story) => {
      story.holders.pop()
      // The mark of the box's last paragraph is not joined to what follows the box.
      story.joined = null
    },
  },
}
