import type { FileFacts } from '../../document/facts.ts'
import type { Gathering, GroupEntry, RepositoryRule } from '../../rules/repository/repository-rule.ts'

/** What parts the fields of a line; no other control character gets into one. */
const FIELD = '\u0001'

/**
 * What rules need of a file, an entry a line. Sorted by code unit, entries of one group come together in the order that the
 * rules want, whichever files they are of.
 */
export const entryLines = (facts: FileFacts, rules: readonly RepositoryRule[]): readonly string[] =>
  gatheringsOf(rules).flatMap((gathering) =>
    entriesOf(facts, gathering).map(({ group, rank, entry }) =>
      [gathering.name, plain(group), plain(rank), JSON.stringify(entry)].join(FIELD),
    ),
  )

const gatheringsOf = (rules: readonly RepositoryRule[]): readonly Gathering<unknown>[] => [
  ...new Set(rules.map(({ gathering }) => gathering)),
]

const entriesOf = (facts: FileFacts, { ofFile, ofDocument }: Gathering<unknown>): readonly GroupEntry<unknown>[] => [
  ...(ofFile?.(facts) ?? []),
  ...facts.documents.flatMap((document) => (document.isDamaged ? [] : (ofDocument?.(document, facts.file) ?? []))),
]

const CONTROL = /\p{Cc}/gu

const plain = (field: string): string => field.replace(CONTROL, ' ')

/** What all lines of the group begin with; those of no other do. */
export const groupOf = (line: string): string => line.slice(0, behindField(line, behindField(line, 0)))

/** The name of the gathering that a line is of. */
export const gatheringOf = (line: string): string => line.slice(0, line.indexOf(FIELD))

/** @param group of the line */
export const entryOf = (line: string, group: string): unknown => JSON.parse(line.slice(behindField(line, group.length)))

const behindField = (line: string, from: number): number => line.indexOf(FIELD, from) + FIELD.length
