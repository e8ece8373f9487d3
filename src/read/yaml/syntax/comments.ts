import { CST, Lexer } from 'yaml'
import { type Span, spanOf } from '../../../document/source.ts'

/** Where the comments of a YAML stand, from the `#` to the end of the line. @param text line ends LF or CRLF */
export const commentsIn = (text: string): readonly Span[] => {
  const comments: Span[] = []
  let offset = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    const type: ReturnType<typeof CST.tokenType> = isScalar ? null : CST.tokenType(lexeme)
    // These are marks of the lexer, no characters of the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') {
      isScalar = type === 'scalar'
      continue
    }
    isScalar = false
    if (type === 'comment') comments.push(spanOf(offset, offset + lexeme.trimEnd().length))
    offset += lexeme.length
  }
  return comments
}
