import type { DirectiveFacts } from '../document/facts.ts'
import type { Language } from '../document/message.ts'
import { locationAt, placeOf } from '../document/place.ts'
import type { Finding } from '../lint/finding.ts'
import type { FileEntries } from '../lint/repository/file-entries.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Directive } from '../read/directive.ts'
import { siftByDirectives } from './sift-by-directives.ts'
import { unusedFinding } from './sound-directives.ts'

/** What is left to be told of documents against each other. */
export interface ObeyedRepository {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

/** The directives of many files on rules about documents against each other: they hold once those are checked. */
export interface RepositoryDirectives {
  add(of: Pick<FileEntries, 'file' | 'directives'>): void
  /** @param findings of all files; those on directives that have nothing to keep silent are added */
  obey(findings: Iterable<Finding>): ObeyedRepository
}

export const repositoryDirectives = (language: Language): RepositoryDirectives => {
  const byFile = new Map<string, readonly Directive[]>()
  return {
    add({ file, directives }) {
      const kept = directives.map((directive) => fromFacts(directive, file))
      if (kept.length > 0) byFile.set(file, kept)
    },
    obey(all) {
      const findings: Finding[] = []
      const held = new Map<string, Finding[]>([...byFile.keys()].map((file) => [file, []]))
      for (const finding of all) (held.get(finding.location.source.file) ?? findings).push(finding)
      const suppressed: Suppressed[] = []
      for (const [file, directives] of byFile) {
        const sifted = siftByDirectives(held.get(file) ?? [], directives)
        findings.push(...sifted.told, ...sifted.unused.map((directive) => unusedFinding(directive, language)))
        suppressed.push(...sifted.suppressed)
      }
      return { findings, suppressed }
    },
  }
}

/** Directives as they are kept with the facts of their file. */
export const directiveFacts = (directives: readonly Directive[]): readonly DirectiveFacts[] =>
  directives.map(({ rules, reason, at, scope }) => ({
    rules,
    reason,
    at: placeOf(at),
    scope: scope && placeOf(scope),
  }))

const fromFacts = ({ rules, reason, at, scope }: DirectiveFacts, file: string): Directive => ({
  rules,
  reason,
  at: locationAt(file, at),
  scope: scope && locationAt(file, scope),
})
