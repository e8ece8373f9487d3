import type { FiledDocument, FileFacts } from '../../document/facts.ts'
import type { MessageData } from '../../document/message.ts'
import type { Place } from '../../document/place.ts'
import type { ObligationKey } from '../../standards/obligation.ts'
import type { Severity } from '../../standards/severity.ts'
import type { RuleDescription } from '../rule.ts'

/** A document that something is said of, and where. */
export interface Filed {
  readonly file: string
  /** Id of the standard that judges it. */
  readonly standard: string | null
  readonly at: Place
}

/** What a rule says of one document beside another one. */
export interface RepositoryReport {
  /** Key of the rule's messages. */
  readonly message: string
  readonly of: Filed
  /** What was seen there. */
  readonly seen: string
  readonly expected?: string
  /** Fills the message's other places. */
  readonly data?: MessageData
  /** Milder than the rule's own severity for this one case. */
  readonly severity?: Severity
}

/** One entry of a group: what a rule needs to know, as plain data of JSON. */
export interface GroupEntry<E> {
  /** Entries of one group come together. */
  readonly group: string
  /** Their order within the group, by code unit. */
  readonly rank: string
  readonly entry: E
}

/** A way to bring together what can contradict each other in documents that may be far apart. */
export interface Gathering<E> {
  readonly name: string
  ofDocument?(document: FiledDocument, file: string): readonly GroupEntry<E>[]
  ofFile?(facts: FileFacts): readonly GroupEntry<E>[]
}

export interface GroupContext {
  /** The documents are about to be issued, or all of them have been. */
  readonly final: boolean
  report(report: RepositoryReport): void
}

/** Sees the entries of one group one after the other; it may keep little of them, for groups may be large. */
export interface GroupCheck<E> {
  take(entry: E): void
  /** After the last entry. */
  end?(): void
}

/** An obligation of documents against each other. */
export interface RepositoryRule<K extends ObligationKey = ObligationKey, E = unknown> extends RuleDescription<K> {
  readonly component: 'kho'
  /** Facts of many folders are joined without their configurations: what these say must be in the facts. */
  readonly options?: never
  readonly gathering: Gathering<E>
  group(context: GroupContext): GroupCheck<E>
}

export const defineRepositoryRule = <K extends ObligationKey, E>(rule: RepositoryRule<K, E>): RepositoryRule<K, E> =>
  rule
