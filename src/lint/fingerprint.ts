import { createHash } from 'node:crypto'
import { printed } from '../vietnamese/printed.ts'
import type { Finding } from './finding.ts'

/** How much of the line on either side of what was seen tells it from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 40

/** Of the text of a longer stretch only the beginning counts. */
const LONGEST_STRETCH = 400

/**
 * The same findings, each with what tells it from all others of its file and stays when lines above it are added, the file is
 * moved or the messages are in the other language: a hash of the rule, the component, what was seen and the words around it,
 * and, behind a colon, the how-manieth of its file it is with that hash.
 * @param findings of any number of files; those of one file are counted in this order. Those that have theirs keep it
 */
export const withFingerprints = (findings: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    if (finding.fingerprint !== undefined) return finding
    const hash = contentHash(finding)
    const key = `${finding.location.source.file}\n${hash}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { ...finding, fingerprint: `${hash}:${count}` }
  })
}

const contentHash = (finding: Finding): string => {
  const { ruleId, component, seen } = finding
  const content = [ruleId, component, seen ?? '', contextOf(finding)].map((text) => printed(text).text)
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32)
}

/** What is missing is told at a neighbour, whose words say nothing of it. */
const contextOf = ({ location: { source, span }, seen }: Finding): string => {
  if (seen === null) return ''
  if (source.part !== undefined) return withoutTags(source.text.slice(span.start, span.end))
  const before = /[^\r\n]*$/.exec(source.text.slice(Math.max(0, span.start - CONTEXT), span.start))?.[0] ?? ''
  const after = /^[^\r\n]*/.exec(source.text.slice(span.end, span.end + CONTEXT))?.[0] ?? ''
  return `${before}\n${after}`
}

/** What is seen of form (a size, a margin) is the same for many paragraphs: their words tell them apart. */
const withoutTags = (xml: string): string => xml.replace(/<[^>]*>?/g, '').slice(0, LONGEST_STRETCH)
