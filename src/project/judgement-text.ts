import { locationAt, type Place, placeOf } from '../document/place.ts'
import type { Location } from '../document/source.ts'
import type { Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Judgement } from './judge.ts'

/** A settled location as data: its line is all that is left of the text. */
interface PlainLocation extends Place {
  readonly text: string
  readonly length: number
}

/** The judgement as one line of JSON without the name of its file, for another thread or another run. */
export const judgementText = ({ file, findings, suppressed, facts, ...rest }: Judgement): string =>
  JSON.stringify({
    ...rest,
    findings: findings.map(plainFinding),
    suppressed: suppressed.map(plainSuppressed),
    ...(facts ? { facts: { ...facts, file: '' } } : {}),
  })

/**
 * @param text as `judgementText` made it
 * @param file as printed: the name may be another by now
 */
export const judgementFrom = (text: string, file: string): Judgement => {
  const { findings, suppressed, facts, ...rest }: PlainJudgement = JSON.parse(text)
  return {
    ...rest,
    file,
    findings: findings.map((finding) => findingFrom(finding, file)),
    suppressed: suppressed.map((plain) => suppressedFrom(plain, file)),
    ...(facts ? { facts: { ...facts, file } } : {}),
  }
}

interface PlainJudgement extends Omit<Judgement, 'file' | 'findings' | 'suppressed'> {
  readonly findings: readonly PlainFinding[]
  readonly suppressed: readonly PlainSuppressed[]
}

type PlainFinding = ReturnType<typeof plainFinding>

const plainFinding = ({ location, fix, ...rest }: Finding) => ({
  ...rest,
  location: plainLocation(location),
  ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: plainLocation(edit.at) })) } } : {}),
})

const findingFrom = ({ location, fix, ...rest }: PlainFinding, file: string): Finding => ({
  ...rest,
  location: locationFrom(location, file),
  ...(fix ? { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: locationFrom(edit.at, file) })) } } : {}),
})

type PlainSuppressed = ReturnType<typeof plainSuppressed>

const plainSuppressed = ({ finding, directive, reason }: Suppressed) => ({
  finding: plainFinding(finding),
  directive: plainLocation(directive),
  reason,
})

const suppressedFrom = ({ finding, directive, reason }: PlainSuppressed, file: string): Suppressed => ({
  finding: findingFrom(finding, file),
  directive: locationFrom(directive, file),
  reason,
})

const plainLocation = (location: Location): PlainLocation => ({
  ...placeOf(location),
  text: location.source.text,
  length: location.span.end - location.span.start,
})

const locationFrom = ({ text, length, ...place }: PlainLocation, file: string): Location =>
  locationAt(file, place, text, length)
