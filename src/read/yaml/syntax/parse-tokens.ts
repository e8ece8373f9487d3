import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'

/** What the YAML library makes of a text. */
export interface ParsedTokens {
  /** `null` where a limit was reached. */
  readonly document: Document.Parsed | null
  readonly errors: readonly YAMLError[]
  /** Where a second document begins. */
  readonly secondDocument: number | null
  /** The limit that was reached, and where. */
  readonly limit: { readonly kind: 'depth' | 'count'; readonly offset: number } | null
}

/** Official documents nest four deep: phu_luc, item, key, value. */
const MOST_DEPTH = 50

/** A document of hundreds of recipients and its body has a few thousand tokens; each costs memory and time. */
const MOST_TOKENS = 100_000

/** All scalars are texts; keys may repeat here, because the library's own search for it is quadratic. */
const OPTIONS = { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: true, logLevel: 'silent' } as const

/** Parses with bounded depth and size. @param text line ends LF or CRLF */
export const parseTokens = (text: string): ParsedTokens => {
  const parser = new Parser()
  let limit: ParsedTokens['limit'] = null
  const tokens = function* (): Generator<CST.Token> {
    let count = 0
    for (const lexeme of new Lexer().lex(text)) {
      count++
      if (parser.stack.length > MOST_DEPTH || count > MOST_TOKENS) {
        limit = { kind: count > MOST_TOKENS ? 'count' : 'depth', offset: parser.offset }
        return
      }
      yield* parser.next(lexeme)
    }
    yield* parser.end()
  }
  let document: Document.Parsed | null = null
  let secondDocument: number | null = null
  for (const parsed of new Composer(OPTIONS).compose(tokens(), true, text.length)) {
    if (!document) document = parsed
    else secondDocument ??= parsed.range[0]
  }
  return limit || !document
    ? { document: null, errors: [], secondDocument: null, limit }
    : { document, errors: document.errors, secondDocument, limit: null }
}
