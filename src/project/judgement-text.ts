import type { Fix } from '../document/fix.ts'
import { locationAt, type Place, placeOf } from '../document/place.ts'
import type { Edit, Location } from '../document/source.ts'
import type { Finding } from '../lint/finding.ts'
import type { FileEntries } from '../lint/repository/file-entries.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Judgement } from './judge.ts'

/** A settled location as data. */
interface PlainLocation extends Place {
  /** Which of the texts its line is: all that is left of the document's, and many locations share one. */
  readonly text: number
  readonly length: number
}

/**
 * The judgement for another thread or another run: a line of JSON without the name of its file. Behind it come its entries as
 * they are, which name it: they are sorted, not looked into.
 */
export const judgementText = ({ file, findings, suppressed, facts, entries, ...rest }: Judgement): string => {
  const texts = new Map<string, number>()
  const plain = plainIn(texts)
  const json = JSON.stringify({
    ...rest,
    findings: findings.map(plain.finding),
    suppressed: suppressed.map(plain.suppressed),
    ...(facts ? { facts: { ...facts, file: '' } } : {}),
    ...(entries ? { directives: entries.directives } : {}),
    texts: [...texts.keys()],
  })
  return [json, ...(entries?.lines ?? [])].join('\n')
}

/**
 * @param text as `judgementText` made it
 * @param file as printed: the name may be another by now
 */
export const judgementFrom = (text: string, file: string): Judgement => {
  const [json = '', ...lines] = text.split('\n')
  const { findings, suppressed, facts, directives, texts, ...rest }: PlainJudgement = JSON.parse(json)
  const from = fromPlain(texts, file)
  return {
    ...rest,
    file,
    findings: findings.map(from.finding),
    suppressed: suppressed.map(from.suppressed),
    ...(facts ? { facts: { ...facts, file } } : {}),
    ...(directives ? { entries: { file, lines, directives } } : {}),
  }
}

interface PlainJudgement extends Omit<Judgement, 'file' | 'findings' | 'suppressed' | 'entries'> {
  /** Of its entries. */
  readonly directives?: FileEntries['directives']
  readonly findings: readonly FindingAt<PlainLocation>[]
  readonly suppressed: readonly SuppressedAt<PlainLocation>[]
  readonly texts: readonly string[]
}

/** A finding whose locations are of one kind or the other. */
interface FindingAt<At> extends Omit<Finding, 'location' | 'fix'> {
  readonly location: At
  readonly fix?: Omit<Fix, 'edits'> & { readonly edits: readonly EditAt<At>[] }
}

interface EditAt<At> extends Omit<Edit, 'at'> {
  readonly at: At
}

interface SuppressedAt<At> extends Omit<Suppressed, 'finding' | 'directive'> {
  readonly finding: FindingAt<At>
  readonly directive: At
}

/** The same things with each location written or read. */
const relocating = <From, To>(location: (at: From) => To) => {
  const finding = ({ location: at, fix, ...rest }: FindingAt<From>): FindingAt<To> => ({
    ...rest,
    location: location(at),
    ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: location(edit.at) })) } } : {}),
  })
  const suppressed = ({ finding: silent, directive, ...rest }: SuppressedAt<From>): SuppressedAt<To> => ({
    ...rest,
    finding: finding(silent),
    directive: location(directive),
  })
  return { finding, suppressed }
}

/** @param texts takes those of the lines, each with its place among them */
const plainIn = (texts: Map<string, number>) =>
  relocating((at: Location): PlainLocation => {
    const { source, span } = at
    const text = texts.get(source.text) ?? texts.size
    texts.set(source.text, text)
    return { ...placeOf(at), text, length: span.end - span.start }
  })

const fromPlain = (texts: readonly string[], file: string) =>
  relocating(({ text, length, ...place }: PlainLocation): Location => locationAt(file, place, texts[text], length))
