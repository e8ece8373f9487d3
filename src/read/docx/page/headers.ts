import type { Source } from '../../../document/source.ts'
import { editableSource } from '../edit/form-editor.ts'
import type { Columns } from '../lines/columns.ts'
import { type PrintedParagraph, printParagraph } from '../lines/printed-paragraph.ts'
import { createNumberCounter } from '../numbering/number-counter.ts'
import type { DocxParts } from '../parts.ts'

/** A page header or footer. */
export interface HeaderPart {
  readonly source: Source
  readonly paragraphs: readonly PrintedParagraph[]
}

/** Finds a header or footer by its relationship id; each part is read once. */
export type Headers = (id: string | undefined) => HeaderPart | null

/** @returns a function that throws InputError as `scanXml`, for a part that cannot be read */
export const createHeaders = (parts: DocxParts, file: string, columns: Columns): Headers => {
  const { docx } = parts
  const targets = new Map(docx.relationships(docx.mainPart).map((to) => [to.id, to.target]))
  const read = new Map<string, HeaderPart | null>()
  return (id) => {
    const part = id === undefined ? undefined : targets.get(id)
    if (part === undefined) return null
    const known = read.get(part)
    if (known !== undefined) return known
    const header = readHeader(parts, file, part, columns)
    read.set(part, header)
    return header
  }
}

const readHeader = (
  { stories, formatting }: DocxParts,
  file: string,
  part: string,
  columns: Columns,
): HeaderPart | null => {
  const read = stories(part)
  if (!read) return null
  const counter = createNumberCounter()
  const paragraphs = read
    .story()
    .paragraphs.map((paragraph) => printParagraph(paragraph, formatting, counter, columns.within(paragraph.holder)))
  return { source: editableSource(file, part, read.xml, () => paragraphs), paragraphs }
}
