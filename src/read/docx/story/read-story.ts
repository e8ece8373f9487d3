import { readParagraphProperties } from '../formatting/read-paragraph-properties.ts'
import { readRunProperties } from '../formatting/run-properties.ts'
import { readCellProperties, readRowProperties } from '../formatting/table-properties.ts'
import type { Theme } from '../formatting/theme.ts'
import { onceForEach } from '../xml/element.ts'
import { scanXml } from '../xml/xml.ts'
import type { OpenParagraph, OpenStory, PropertyReaders } from './open-story.ts'
import type { Holder, Story } from './story.ts'
import { endInstruction, FIELD_HANDLERS } from './story-fields.ts'
import { PARAGRAPH_HANDLERS } from './story-paragraphs.ts'
import { SHAPE_HANDLERS } from './story-shapes.ts'
import { TABLE_HANDLERS } from './story-tables.ts'

const HANDLERS = { ...PARAGRAPH_HANDLERS, ...FIELD_HANDLERS, ...TABLE_HANDLERS, ...SHAPE_HANDLERS }

/** The handlers in one shape: they are asked for at every tag. */
const ELEMENTS = new Map(
  Object.entries(HANDLERS).map(([name, handler]) => [
    name,
    {
      told: 'whole' in handler ? 'whole' : 'leaveOut' in handler ? 'pass' : undefined,
      open: 'open' in handler ? handler.open : undefined,
      close: 'close' in handler ? handler.close : undefined,
      whole: 'whole' in handler ? handler.whole : undefined,
    } as const,
  ]),
)

/**
 * Reads the text of a part (the main part, a header, a footer) in one pass. Whatever no handler is named for is looked
 * through: hyperlinks, content controls, insertions, smart tags hold paragraphs and runs like any other place.
 * @param xml the part's text
 * @param part its name, for the messages
 * @throws InputError as `scanXml`
 */
export const readStory = (xml: string, part: string, theme: Theme): Story => {
  const story = openStory(xml, part, theme)
  scanXml(xml, part, {
    open: (name, attributes, start, end) => {
      const element = ELEMENTS.get(name)
      element?.open?.(story, attributes, start, end)
      return element?.told
    },
    close: (name, end) => ELEMENTS.get(name)?.close?.(story, end),
    text: (text, start, end) => story.takeText?.(story, text, start, end),
    take: (name, _attributes, fragment) => ELEMENTS.get(name)?.whole?.(story, fragment),
  })
  endInstruction(story)
  const { lastSection, tableCount, hasBody, instructions } = story
  return { paragraphs: story.paragraphs.filter(isKept), lastSection, tableCount, hasBody, instructions }
}

const openStory = (xml: string, part: string, theme: Theme): OpenStory => ({
  part,
  xml,
  read: propertyReaders(theme),
  paragraphs: [],
  open: [],
  joined: null,
  holders: [],
  tables: [],
  tableCount: 0,
  drawings: [],
  vmlShapes: [],
  vmlGroups: [],
  box: null,
  instructions: [],
  instruction: null,
  takeText: null,
  lastSection: null,
  hasBody: false,
})

const propertyReaders = (theme: Theme): PropertyReaders => ({
  paragraph: onceForEach(
    (element) => readParagraphProperties(element, theme),
    ({ section }) => section !== undefined,
  ),
  run: onceForEach((element) => readRunProperties(element, theme)),
  row: onceForEach(readRowProperties),
  cell: onceForEach(readCellProperties),
})

const isKept = (paragraph: OpenParagraph): boolean => !paragraph.leftOut && isShown(paragraph.holder)

/** False within a row that is deleted or hidden, however deep. */
const isShown = (holder: Holder | null): boolean => {
  for (let outer = holder; outer !== null; outer = outer.kind === 'cell' ? outer.row.table.holder : outer.holder) {
    if (outer.kind === 'cell' && outer.row.leftOut) return false
  }
  return true
}
