import { spanOf } from '../../../document/source.ts'
import { NO_RUN_PROPERTIES } from '../formatting/run-properties.ts'
import {
  beginField,
  endField,
  type FieldPlace,
  instructField,
  openFields,
  printPageNumber,
  separateField,
} from './fields.ts'
import {
  currentParagraph,
  type ElementHandlers,
  type OpenParagraph,
  type OpenStory,
  type TakeText,
} from './open-story.ts'

const fieldsOf = (paragraph: OpenParagraph) => {
  paragraph.fields ??= openFields()
  return paragraph.fields
}

const placeIn = (paragraph: OpenParagraph) => (): FieldPlace => ({
  properties: paragraph.run?.properties ?? NO_RUN_PROPERTIES,
  before: paragraph.runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join(''),
  align: paragraph.tabAlign,
})

const fieldCharacter = (story: OpenStory, type: string | undefined): void => {
  endInstruction(story)
  const paragraph = currentParagraph(story)
  if (!paragraph) return
  const fields = fieldsOf(paragraph)
  if (type === 'begin') beginField(fields)
  else if (type === 'separate') separateField(fields, placeIn(paragraph))
  else if (type === 'end') endField(fields, placeIn(paragraph))
}

/** Every mark of a field ends an instruction: its own, or the first part of that of the field around. */
export const endInstruction = (story: OpenStory): void => {
  if (story.instruction) story.instructions.push(story.instruction)
  story.instruction = null
}

const takeInstruction: TakeText = (story, text, start, end) => {
  const begun = story.instruction
  story.instruction = { text: (begun?.text ?? '') + text, span: spanOf(begun?.span.start ?? start, end) }
  const fields = currentParagraph(story)?.fields
  if (fields) instructField(fields, text)
}

/** Fields (ECMA-376-1, 17.16). */
export const FIELD_HANDLERS: ElementHandlers = {
  'w:fldChar': { open: (story, attributes) => fieldCharacter(story, attributes['w:fldCharType']) },
  'w:instrText': {
    open: (story) => {
      story.takeText = takeInstruction
    },
    close: (story) => {
      story.takeText = null
    },
  },
  'w:fldSimple': {
    open: (story, attributes, start, end) => {
      const { 'w:instr': text = '' } = attributes
      story.instructions.push({ text, span: spanOf(start, end) })
      const paragraph = currentParagraph(story)
      if (!paragraph) return
      beginField(fieldsOf(paragraph), text)
      separateField(fieldsOf(paragraph), placeIn(paragraph))
    },
    close: (story) => fieldCharacter(story, 'end'),
  },
  'w:pgNum': {
    open: (story) => {
      const paragraph = currentParagraph(story)
      if (paragraph) printPageNumber(fieldsOf(paragraph), placeIn(paragraph))
    },
  },
  'w:ffData': { leaveOut: true },
}
