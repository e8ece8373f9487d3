import type { Block, Excerpt } from './block.ts'
import { lastAsked } from './last-asked.ts'
import { spanOf } from './source.ts'

/**
 * In what right a signer signs: for a body that decides together (T/M), for the head as a deputy (K/T), by order (T/L),
 * by mandate (TUQ., State only), as acting head (Q.).
 */
export type AuthorityKind = 'collective' | 'deputy' | 'byOrder' | 'byMandate' | 'acting'

/** One authority line taken apart: `T/M BAN THƯỜNG VỤ`, `KT. TRƯỞNG BAN`. */
export interface Authority {
  readonly kind: AuthorityKind
  /** The abbreviation as written: `T/M`, `TM.`, `T.M`. */
  readonly mark: Excerpt
  readonly markText: string
  /** On whose behalf; lines joined by one space; empty where nobody is named. */
  readonly body: string
  /** The stretch of each line it runs over. */
  readonly lines: readonly Excerpt[]
}

const MARKS: readonly (readonly [AuthorityKind, RegExp])[] = [
  ['byMandate', /^T\s?[./]?\s?U\s?[./]?\s?Q(?:\s?[./:]|(?=\s|$))/i],
  ['collective', /^T\s?[./]?\s?M(?:\s?[./:]|(?=\s|$))/i],
  ['deputy', /^K\s?[./]?\s?T(?:\s?[./:]|(?=\s|$))/i],
  ['byOrder', /^T\s?[./]?\s?L(?:\s?[./:]|(?=\s|$))/i],
  ['acting', /^Q\s?[./]/i],
]

/** @returns the mark an authority line or an acting head's title begins with, or `null` */
export const parseAuthorityMark = (text: string): { readonly kind: AuthorityKind; readonly text: string } | null => {
  for (const [kind, pattern] of MARKS) {
    const mark = pattern.exec(text)?.[0]
    if (mark) return { kind, text: mark }
  }
  return null
}

/** Takes the lines of `quyen_han` apart without judging them; a line without a mark goes on with the one above. */
export const parseAuthorities = lastAsked((blocks: readonly Block[]): readonly Authority[] => {
  const found: Authority[] = []
  for (const block of blocks) {
    const line = { block, span: spanOf(0, block.text.length) }
    const mark = parseAuthorityMark(block.text)
    const above = found.at(-1)
    if (mark) {
      found.push({
        kind: mark.kind,
        mark: { block, span: spanOf(0, mark.text.length) },
        markText: mark.text,
        body: block.text.slice(mark.text.length).trim(),
        lines: [line],
      })
    } else if (above) {
      found[found.length - 1] = { ...above, body: `${above.body} ${block.text}`.trim(), lines: [...above.lines, line] }
    }
  }
  return found
})
