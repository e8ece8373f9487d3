import { lastAsked } from '../../../document/last-asked.ts'
import { lastNotAfter } from '../../../document/last-not-after.ts'
import { type Edit, type Source, type Span, spanOf } from '../../../document/source.ts'

/** `w:t`; the prefix is the document's own. */
const TEXT_TAG = /^<(?:[\w.-]+:)?t(?:\s[^<>]*)?>$/
const KEEPS_SPACE = /\sxml:space\s*=\s*["']preserve["']/
const BLANK_EDGE = /^[ \t\r\n]|[ \t\r\n]$/

/**
 * How other text is written within the text of a run: escaped, and with `xml:space="preserve"` where it begins or ends with a
 * space that would fall away (ECMA-376-1, 17.3.3.31).
 * @returns `null` where the stretch is not within one `w:t`, stands there twice, or XML has no place for the text
 */
export const rewriteText = (source: Source, span: Span, added: string): readonly Edit[] | null => {
  const { text: xml } = source
  // Tabs and line breaks are elements of their own.
  if (/\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(added)) return null
  const tagStart = xml.lastIndexOf('<', span.start - 1)
  const tagEnd = xml.indexOf('>', tagStart) + 1
  const end = xml.indexOf('<', span.start)
  if (tagStart < 0 || tagEnd > span.start || end < span.end) return null
  const tag = xml.slice(tagStart, tagEnd)
  if (!TEXT_TAG.test(tag) || standsTwice(source, tagStart)) return null
  const edit: Edit = { at: { source, span }, text: escaped(added) }
  const behind = xml.slice(span.end, end)
  const before = xml.slice(tagEnd, span.start)
  if (KEEPS_SPACE.test(tag) || !BLANK_EDGE.test(before + added + behind)) return [edit]
  // White space that is not printed today would be.
  if (BLANK_EDGE.test(xml.slice(tagEnd, end)) || tag.includes('xml:space')) return null
  return [{ at: { source, span: spanOf(tagEnd - 1, tagEnd - 1) }, text: ' xml:space="preserve"' }, edit]
}

/** Within alternate content (ECMA-376-3, 7.5) the same text stands once more for other programs, and would no longer be the same. */
const standsTwice = (source: Source, at: number): boolean => {
  const tags = alternateTags(source)
  const before = tags[lastNotAfter(tags, at)] ?? at
  return before < at && source.text.charAt(before + 1) !== '/'
}

/** Where the tags of alternate content begin: looked for once, however many texts of a part are written otherwise. */
const alternateTags = lastAsked(({ text }: Source): readonly number[] => {
  // The name alone, which is rare: brackets are everywhere.
  const starts = Array.from(
    text.matchAll(/mc:AlternateContent/g),
    ({ index }) => index - (text[index - 1] === '/' ? 2 : 1),
  )
  return starts.filter((start) => text[start] === '<')
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
