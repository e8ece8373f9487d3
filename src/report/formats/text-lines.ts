import { type Position, spanOf } from '../../document/source.ts'
import type { ReadFile } from '../../read/read-file.ts'

/** A line of what was read, placed as findings are: line and column of its first character, columns in UTF-16 units. */
export interface TextLine extends Position {
  /** The part of a .docx. */
  readonly part?: string
  readonly text: string
}

const LINE_END = /\r\n|\n|\r/

/** The lines of a YAML or text file as they stand in it; of a .docx, which has none, what is printed, paragraph by paragraph. */
export const textLines = ({ format, source, documents }: ReadFile): readonly TextLine[] => {
  if (format !== 'docx') {
    return source.text.split(LINE_END).map((text, index) => ({ line: index + 1, column: 1, text }))
  }
  return documents.flatMap(({ blocks }) =>
    blocks.map((block): TextLine => {
      const { source: at, span } = block.locate(spanOf(0, 0))
      return { ...(at.part === undefined ? {} : { part: at.part }), ...at.position(span.start), text: block.raw }
    }),
  )
}
