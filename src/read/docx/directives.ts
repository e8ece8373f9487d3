import { lastNotAfter } from '../../document/last-not-after.ts'
import { type Source, spanOf } from '../../document/source.ts'
import { type Directive, mayHoldDirective, parseRemark } from '../directive.ts'
import { type PlacedParagraph, paragraphAt } from './lines/part-source.ts'
import type { DocxPackage } from './package/package.ts'
import { scanXml } from './xml/xml.ts'

/**
 * The directives among the comments of the main part: each is about the paragraphs that its comment is anchored to.
 * @param xml text of the main part
 * @param paragraphs of the main part in the order they begin
 * @throws InputError as `scanXml`
 */
export const directivesIn = (
  docx: DocxPackage,
  xml: string,
  paragraphs: readonly PlacedParagraph[],
  source: Source,
): readonly Directive[] => {
  const part = docx.related('comments')
  const comments = part === null ? null : docx.text(part)
  if (part === null || comments === null || !mayHoldDirective(withoutTags(comments))) return []
  const texts = commentTexts(comments, part)
  const starts = paragraphs.map(({ paragraph }) => paragraph.start)
  /** A range may begin between two paragraphs: then with the one below. */
  const beginOf = (offset: number): number => {
    const around = paragraphAt(paragraphs, offset)?.paragraph
    if (around && offset < around.end) return around.start
    return paragraphs[lastNotAfter(starts, offset) + 1]?.paragraph.start ?? offset
  }
  return anchorsIn(xml, docx.mainPart).flatMap(({ id, start, end }): Directive[] => {
    const remark = parseRemark(texts.get(id) ?? '')
    if (!remark) return []
    const { rules, reason, ofFile } = remark
    const from = beginOf(start)
    // The place behind a paragraph is the beginning of the next one.
    const to = (paragraphAt(paragraphs, end)?.paragraph.end ?? end) - 1
    const scope = { source, span: spanOf(from, Math.max(from, to)) }
    return [{ rules, reason, at: { source, span: spanOf(from, from) }, scope: ofFile ? null : scope }]
  })
}

/** Word may part a word into runs. */
const withoutTags = (xml: string): string => xml.replace(/<[^<>]*>/g, '')

/** What comments say, by id; their paragraphs as lines. */
const commentTexts = (xml: string, part: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  let id: string | null = null
  let text = ''
  let isText = false
  scanXml(xml, part, {
    open: (name, attributes) => {
      if (name === 'w:comment') {
        id = attributes['w:id'] ?? ''
        text = ''
      }
      isText = name === 'w:t'
      return undefined
    },
    close: (name) => {
      isText = false
      if (name === 'w:p') text += '\n'
      if (name === 'w:comment' && id !== null) texts.set(id, text)
    },
    text: (piece) => {
      if (isText) text += piece
    },
  })
  return texts
}

interface Anchor {
  readonly id: string
  /** Offsets in the main part. */
  readonly start: number
  readonly end: number
}

/** Where comments are anchored, in the order of their references: a range, or the place of the reference alone (ECMA-376-1, 17.13.4). */
const anchorsIn = (xml: string, part: string): readonly Anchor[] => {
  const starts = new Map<string, number>()
  const ends = new Map<string, number>()
  const anchors: Anchor[] = []
  scanXml(xml, part, {
    open: (name, attributes, at) => {
      if (!name.startsWith('w:comment')) return undefined
      const id = attributes['w:id'] ?? ''
      if (name === 'w:commentRangeStart') starts.set(id, at)
      else if (name === 'w:commentRangeEnd') ends.set(id, at)
      else if (name === 'w:commentReference') anchors.push({ id, start: starts.get(id) ?? at, end: ends.get(id) ?? at })
      return undefined
    },
    close: () => {},
  })
  return anchors
}
