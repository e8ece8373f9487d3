import { spanOf } from '../../../document/source.ts'
import { NO_PARAGRAPH_PROPERTIES } from '../formatting/paragraph-properties.ts'
import { NO_RUN_PROPERTIES } from '../formatting/run-properties.ts'
import { symbolText } from '../numbering/symbol.ts'
import { parseFragment } from '../xml/element.ts'
import { tooLarge } from '../xml/markup.ts'
import { printField } from './fields.ts'
import {
  currentParagraph,
  type ElementHandler,
  type ElementHandlers,
  type OpenRun,
  type OpenStory,
  type TakeText,
} from './open-story.ts'
import { textPieces, trimmedSpan } from './text-pieces.ts'

/** Some three thousand pages; bounds the memory that a hostile file can ask for. */
const MOST_PARAGRAPHS = 100_000

const beginParagraph = (story: OpenStory, start: number, end: number): void => {
  if (story.paragraphs.length >= MOST_PARAGRAPHS) throw tooLarge(story.part)
  const holder = story.holders.at(-1) ?? null
  const joined = story.joined?.holder === holder ? story.joined : null
  if (joined) joined.leftOut = true
  const paragraph = {
    ordinal: story.paragraphs.length + 1,
    start,
    end: start,
    content: end,
    properties: NO_PARAGRAPH_PROPERTIES,
    runs: joined?.runs ?? [],
    lines: joined?.lines ?? [],
    pageField: null,
    holder,
    run: null,
    fields: null,
    tabAlign: null,
    leftOut: false,
  }
  story.joined = null
  story.paragraphs.push(paragraph)
  story.open.push(paragraph)
}

const endParagraph = (story: OpenStory, end: number): void => {
  const paragraph = story.open.pop()
  if (!paragraph) return
  paragraph.end = end
  paragraph.pageField = paragraph.fields?.page ?? null
  story.joined = paragraph.properties.mark?.deleted ? paragraph : null
}

const newRun = (content: number): OpenRun => ({ content, properties: NO_RUN_PROPERTIES, pieces: [] })

/** The run that text goes to; `null` where nothing of it is printed. */
const printedRun = (story: OpenStory): OpenRun | null => {
  const paragraph = currentParagraph(story)
  if (!paragraph || (paragraph.fields && paragraph.fields.unprinted > 0)) return null
  paragraph.run ??= newRun(0)
  if (paragraph.run.pieces.length === 0) paragraph.runs.push(paragraph.run)
  if (paragraph.fields) printField(paragraph.fields, paragraph.run.properties)
  return paragraph.run
}

/** An element that stands for a character. */
const mark = (text: string): ElementHandler => ({
  open: (story, _attributes, start, end) => printMark(story, text, start, end),
})

const printMark = (story: OpenStory, text: string, start: number, end: number): void => {
  if (text !== '') printedRun(story)?.pieces.push({ text, span: spanOf(start, end) })
}

const takeText: TakeText = (story, text, start, end) => {
  const run = printedRun(story)
  for (const piece of textPieces(text, story.xml, start, end)) run?.pieces.push(piece)
}

const takeTrimmed: TakeText = (story, text, start, end) => {
  const kept = trimmedSpan(text, start, end)
  if (kept.text !== '') takeText(story, kept.text, kept.start, kept.end)
}

const TEXT: ElementHandler = {
  open: (story, attributes) => {
    story.takeText = attributes['xml:space'] === 'preserve' ? takeText : takeTrimmed
  },
  close: (story) => {
    story.takeText = null
  },
}

const RUN: ElementHandler = {
  open: (story, _attributes, _start, end) => {
    const paragraph = currentParagraph(story)
    if (paragraph) paragraph.run = newRun(end)
  },
  close: (story) => {
    const paragraph = currentParagraph(story)
    if (paragraph) paragraph.run = null
  },
}

/** Paragraphs, runs and text (ECMA-376-1, 17.3). */
export const PARAGRAPH_HANDLERS: ElementHandlers = {
  'w:body': {
    open: (story) => {
      story.hasBody = true
    },
  },
  'w:p': { open: (story, _attributes, start, end) => beginParagraph(story, start, end), close: endParagraph },
  'w:pPr': {
    whole: (story, fragment) => {
      const paragraph = currentParagraph(story)
      if (paragraph) paragraph.properties = story.read.paragraph(fragment)
    },
  },
  'w:r': RUN,
  'm:r': RUN,
  'w:rPr': {
    whole: (story, fragment) => {
      const run = currentParagraph(story)?.run
      if (run) run.properties = story.read.run(fragment)
    },
  },
  'w:t': TEXT,
  'm:t': TEXT,
  'w:tab': mark('\t'),
  'w:ptab': {
    open: (story, attributes, start, end) => {
      printMark(story, '\t', start, end)
      const paragraph = currentParagraph(story)
      const align = attributes['w:alignment']
      if (paragraph) paragraph.tabAlign = align === 'center' || align === 'right' ? align : 'left'
    },
  },
  'w:br': {
    open: (story, attributes, start, end) =>
      printMark(story, attributes['w:type'] === 'page' ? '\f' : '\n', start, end),
  },
  'w:cr': mark('\n'),
  'w:noBreakHyphen': mark('-'),
  'w:softHyphen': mark('\u00ad'),
  'w:sym': {
    open: (story, attributes, start, end) =>
      printMark(story, symbolText(attributes['w:font'], attributes['w:char']), start, end),
  },
  'w:sectPr': {
    whole: (story, fragment) => {
      story.lastSection = parseFragment(fragment)
    },
  },
  'w:del': { leaveOut: true },
  'w:moveFrom': { leaveOut: true },
  'w:delText': { leaveOut: true },
  'w:delInstrText': { leaveOut: true },
  'w:sdtPr': { leaveOut: true },
  'w:sdtEndPr': { leaveOut: true },
  'w:rubyPr': { leaveOut: true },
  'w:rt': { leaveOut: true },
  'm:ctrlPr': { leaveOut: true },
}
