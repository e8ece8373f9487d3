import type { PageNumberForm, ParagraphForm, SectionForm, TextLook } from './form.ts'
import { lastNotAfter } from './last-not-after.ts'

/** `[start, end)` in UTF-16 offsets of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 1-based line and column; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text that findings and fixes point into: a YAML or text file, or one XML part of a .docx. */
export interface Source {
  readonly file: string
  /** The part of a .docx, e.g. `word/document.xml`. */
  readonly part?: string
  /** Without a byte order mark. */
  readonly text: string
  /** Where an offset of `text` is for a reader: in a .docx the ordinal of the paragraph and the offset in its raw text. */
  position(offset: number): Position
  /**
   * How other text is written at a stretch that holds printed text letter by letter: escaped as the format wants it.
   * @returns `null` where it cannot stand there without changing more than that text; absent where nothing is written
   */
  rewrite?(span: Span, text: string): readonly Edit[] | null
  /** Changes how its text looks; left out where the text has no look of its own (YAML, plain text) or is no longer at hand. */
  readonly form?: FormEditor
}

export interface Location {
  readonly source: Source
  readonly span: Span
}

/** Replaces what stands at `at`: one kind of fix for YAML, text and XML parts. */
export interface Edit {
  readonly at: Location
  readonly text: string
}

/**
 * Changes how what stands in a source looks, where it stands: styles that other text shares are left as they are. Spans are
 * offsets of the source's text. Each function gives the edits, none where all is so already, and `null` where the change
 * cannot be made surely.
 */
export interface FormEditor {
  /** @param stretches of printed text, each within one paragraph */
  text(stretches: readonly Span[], look: TextLook): readonly Edit[] | null
  /** @param stretches one in each paragraph */
  paragraphs(stretches: readonly Span[], form: ParagraphForm): readonly Edit[] | null
  /** @param setup where its page set-up stands (`Section.location`) */
  section(setup: Span, form: SectionForm): readonly Edit[] | null
  /** @param paragraph the one that holds it (`PageNumber.location`) */
  pageNumber(paragraph: Span, form: PageNumberForm): readonly Edit[] | null
}

export const spanOf = (start: number, end: number): Span => ({ start, end })

/**
 * The same source, in which a text is written as `spell` says: with its escapes, or `null` where it cannot be written at that
 * stretch.
 */
export const writable = (source: Source, spell: (text: string, at: Span) => string | null): Source => {
  const own: Source = {
    ...source,
    rewrite: (span, text) => {
      const spelt = spell(text, span)
      return spelt === null ? null : [{ at: { source: own, span }, text: spelt }]
    },
  }
  return own
}

/** A source whose lines are the lines of its text (YAML, plain text). LF, CRLF and a lone CR end a line. */
export const textSource = (file: string, text: string): Source => {
  let starts: readonly number[] | null = null
  return {
    file,
    text,
    position: (offset) => {
      starts ??= lineStarts(text)
      const line = lastNotAfter(starts, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
  }
}

const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}
