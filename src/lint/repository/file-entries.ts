import type { DirectiveFacts, FileFacts } from '../../document/facts.ts'
import { REPOSITORY_RULES } from '../../rules/repository-rules.ts'
import { entryLines } from './entry-lines.ts'

/** What a file says to the rules on documents against each other. */
export interface FileEntries {
  readonly file: string
  readonly lines: readonly string[]
  /** Directives of the file on these rules. */
  readonly directives: readonly DirectiveFacts[]
}

export const fileEntries = (facts: FileFacts): FileEntries => ({
  file: facts.file,
  lines: entryLines(facts, REPOSITORY_RULES),
  // Nothing contradicts a file without documents, so its directives keep nothing silent.
  directives: holdsDocuments(facts) ? (facts.directives ?? []) : [],
})

export const holdsDocuments = ({ documents, attached }: FileFacts): boolean =>
  documents.length > 0 || attached.length > 0
