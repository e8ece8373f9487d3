import { type Excerpt, lineNumber } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import type { Format } from '../../document/official-document.ts'

/** Where a stretch stands, for a message: a line of the file, in a .docx the ordinal of the paragraph. */
export const placeName = (excerpt: Excerpt, format: Format): Message => {
  const line = lineNumber(excerpt)
  return format === 'docx'
    ? { vi: `đoạn ${line}`, en: `paragraph ${line}` }
    : { vi: `dòng ${line}`, en: `line ${line}` }
}
