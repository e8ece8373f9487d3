import type { Finding } from '../../lint/finding.ts'
import type { KnownInFile } from './baseline.ts'

/** A fingerprint taken apart: `hash:n` is the n-th finding of its file with that hash. */
const fingerprintOf = ({ fingerprint = '' }: Finding): { readonly hash: string; readonly ordinal: number } => {
  const [hash = '', ordinal = ''] = fingerprint.split(':')
  return { hash, ordinal: Number(ordinal) }
}

/** @param findings of one file, with fingerprints */
export const knownFrom = (findings: readonly Finding[]): KnownInFile => {
  const known = new Map<string, Map<string, number>>()
  for (const finding of findings) {
    const { hash, ordinal } = fingerprintOf(finding)
    const counts = known.get(finding.ruleId) ?? new Map<string, number>()
    counts.set(hash, Math.max(counts.get(hash) ?? 0, ordinal))
    known.set(finding.ruleId, counts)
  }
  return known
}

export const isKnown = (finding: Finding, known: KnownInFile): boolean => {
  const { hash, ordinal } = fingerprintOf(finding)
  return (known.get(finding.ruleId)?.get(hash) ?? 0) >= ordinal
}

/** What both hold. */
export const common = (one: KnownInFile, other: KnownInFile): KnownInFile => {
  const both = new Map<string, ReadonlyMap<string, number>>()
  for (const [rule, counts] of one) {
    const left = [...counts].flatMap(([hash, count]): [string, number][] => {
      const least = Math.min(count, other.get(rule)?.get(hash) ?? 0)
      return least > 0 ? [[hash, least]] : []
    })
    if (left.length > 0) both.set(rule, new Map(left))
  }
  return both
}
