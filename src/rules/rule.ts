import type { Excerpt } from '../document/block.ts'
import type { ComponentId } from '../document/component.ts'
import type { FixSafety } from '../document/fix.ts'
import type { Message, MessageData } from '../document/message.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import type { Organisation } from '../document/organisation.ts'
import type { Edit, Location } from '../document/source.ts'
import type { Confidence } from '../standards/confidence.ts'
import type { Obligation, ObligationKey, ObligationValues } from '../standards/obligation.ts'
import type { Severity } from '../standards/severity.ts'
import type { Standard } from '../standards/standard.ts'
import type { OptionValues, RuleOptions } from './rule-options.ts'

/** What a rule says of one place. */
export interface Report {
  /** Key of the rule's messages. */
  readonly message: string
  /** What the finding is about; `null` where a component is missing: it is then placed at its nearest neighbour. */
  readonly at: Excerpt | null
  /** Where there is no printed text to point at (page set-up); goes before `at`. */
  readonly location?: Location
  /** The component it is reported on, where it is not the rule's own. */
  readonly component?: ComponentId
  /** What would be right, where the rule compares. */
  readonly expected?: string
  /** What was seen, where it is not the text at `at` (a size, a margin). */
  readonly seen?: string
  /** Fills the message's other places. */
  readonly data?: MessageData
  /** Milder than the rule's own severity for this one case. */
  readonly severity?: Severity
  /**
   * What mends it, for a rule that says how safe that is (`fixable`): the text that belongs at `at`, or edits. A text that
   * cannot be written there is no fix.
   */
  readonly fix?: string | readonly Edit[]
  /** `unsafe` for this one case of a rule whose fixes are safe. */
  readonly fixSafety?: FixSafety
}

/** What a check is given besides the document. */
export interface CheckContext<K extends ObligationKey, O extends RuleOptions = RuleOptions> {
  readonly document: OfficialDocument
  readonly standard: Standard
  /** The value that the standard requires. */
  readonly required: ObligationValues[K]
  readonly organisation: Organisation
  /** The rule's own options, each with what the configuration says or else its default. */
  readonly options: OptionValues<O>
  report(report: Report): void
}

/**
 * What a rule cannot judge without. `layout`: resolved formatting, so it does not run on YAML and text. `words`: a text that can
 * be read, so it does not run on one that is damaged.
 */
export type RuleNeed = 'layout' | 'words'

/** What a rule rests on that no standard says: an organisation's own regulation, what it has declared of itself. */
export interface OwnObligation extends Pick<Obligation, 'standard' | 'clause' | 'says'> {
  /** `read` where left out. */
  readonly confidence?: Confidence
}

/** One obligation that a clerk would be told in one sentence: what is told of it, however it is checked. */
export interface RuleDescription<K extends ObligationKey = ObligationKey, O extends RuleOptions = RuleOptions> {
  /** `component/problem` in Vietnamese ASCII, the same as the file's path. */
  readonly id: string
  readonly component: ComponentId
  /**
   * The obligation of the standard that it checks. Its value, clause and confidence come from the standard's data; a
   * standard that does not carry it is not judged by this rule. Or one of its own, which every standard is judged by.
   */
  readonly obligation: K | OwnObligation
  /** The most it reports; a less certain source lowers it. */
  readonly severity: Severity
  /** Milder than `severity`: what it reports of a draft, of which nobody has said that it is about to be issued. */
  readonly draftSeverity?: Severity
  readonly needs?: RuleNeed
  /** `present`: it judges its component where there is one, and is not called where there is none. */
  readonly on?: 'present'
  /** That it gives fixes, and how safe they are. */
  readonly fixable?: FixSafety
  /** In one sentence what it wants. */
  readonly summary: Message
  /** `{seen}`, `{expected}` and the report's own data are filled in. */
  readonly messages: Readonly<Record<string, Message>>
  /** A right and a wrong printed text, for `dvk explain`. */
  readonly examples: { readonly right: string; readonly wrong: string }
  /** What a configuration may set of it, by name: a Vietnamese ASCII key. */
  readonly options?: O
  /** Of a rule of an organisation: the file that it comes from. */
  readonly module?: string
}

/** An obligation of each document by itself. */
export interface Rule<K extends ObligationKey = ObligationKey, O extends RuleOptions = RuleOptions>
  extends RuleDescription<K, O> {
  /** Pure and synchronous. */
  check(context: CheckContext<K, O>): void
}

export const defineRule = <K extends ObligationKey, O extends RuleOptions = RuleOptions>(
  rule: Rule<K, O>,
): Rule<K, O> => rule
