import { locationAt, type Place, placeOf } from '../document/place.ts'
import type { Location } from '../document/source.ts'
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
  readonly findings: readonly PlainFinding[]
  readonly suppressed: readonly PlainSuppressed[]
  readonly texts: readonly string[]
}

type Plain = ReturnType<typeof plainIn>
type PlainFinding = ReturnType<Plain['finding']>
type PlainSuppressed = ReturnType<Plain['suppressed']>

/** @param texts takes those of the lines, each with its place among them */
const plainIn = (texts: Map<string, number>) => {
  const location = (at: Location): PlainLocation => {
    const { source, span } = at
    const text = texts.get(source.text) ?? texts.size
    texts.set(source.text, text)
    return { ...placeOf(at), text, length: span.end - span.start }
  }
  const finding = ({ location: at, fix, ...rest }: Finding) => ({
    ...rest,
    location: location(at),
    ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: location(edit.at) })) } } : {}),
  })
  const suppressed = ({ finding: silent, directive, reason }: Suppressed) => ({
    finding: finding(silent),
    directive: location(directive),
    reason,
  })
  return { finding, suppressed }
}

const fromPlain = (texts: readonly string[], file: string) => {
  const location = ({ text, length, ...place }: PlainLocation): Location => locationAt(file, place, texts[text], length)
  const finding = ({ location: at, fix, ...rest }: PlainFinding): Finding => ({
    ...rest,
    location: location(at),
    ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: location(edit.at) })) } } : {}),
  })
  const suppressed = ({ finding: silent, directive, reason }: PlainSuppressed): Suppressed => ({
    finding: finding(silent),
    directive: location(directive),
    reason,
  })
  return { finding, suppressed }
}
