import type { Language, Message } from '../document/message.ts'
import type { Io } from './io.ts'

/** What the user gave to a command, already parsed. */
export interface CommandInput {
  /** The arguments in order, those of a variadic one too. */
  readonly arguments: readonly string[]
  readonly options: Options
  /** Configurations among the files that were named: they are no documents. */
  readonly configurations?: readonly string[]
  readonly language: Language
  /** Of dvk. */
  readonly version: string
  /** Every command, for one that tells of them all. */
  readonly commands: readonly CommandSpec[]
}

/** The options of all commands; each command has those of its entry in `COMMANDS`. */
export interface Options {
  /** Path of the result; `-` for standard output. */
  readonly output?: string
  /** The name of a format; of a command that writes several reports all that were asked for: `sarif`, `json:out.json`. */
  readonly format?: string | readonly string[]
  readonly failOn?: string
  /** A whole number: how many warnings may be found. */
  readonly maxWarnings?: string
  /** A whole number: the exit code where nothing but warnings is found. */
  readonly warningExitCode?: string
  readonly exitZero?: boolean
  /** Errors alone are told. */
  readonly quiet?: boolean
  /** Unchanged files are not judged again. */
  readonly cache?: boolean
  /** Path of the folder where judgements are kept. */
  readonly cacheLocation?: string
  /** Which share of the files is judged: `1/3`. */
  readonly shard?: string
  /** The text of files goes into the part of a shard. */
  readonly keepText?: boolean
  /** How many threads judge: a number or `auto`. */
  readonly jobs?: string
  /** Where facts for `check-facts` are written. */
  readonly facts?: string
  /** Id of a standard to use whatever the document's date. */
  readonly standard?: string
  /** Files that were named are treated as those found in a folder: what is no document is passed over. */
  readonly documentsOnly?: boolean
  /** Name of what is read from standard input. */
  readonly stdinFilename?: string
  /** Path of the user's own template. */
  readonly template?: string
  /** The system of a new document: `dang`, `nha-nuoc`. */
  readonly heThong?: string
  /** What runs checks by itself: `github`, `gitlab`, `none`. */
  readonly ci?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly final?: boolean
  /** False for `--no-lint`. */
  readonly lint?: boolean
  readonly fix?: boolean
  readonly unsafeFixes?: boolean
  readonly fixDryRun?: boolean
  readonly fixOnly?: boolean
  readonly diff?: boolean
  /** Path of the configuration for all files; false for `--no-config`, true where each file's own is to be found. */
  readonly config?: string | boolean
  /** That configurations may run code of their own. */
  readonly plugins?: boolean
  /** Of all commands. */
  readonly debug?: boolean
  /** Editors say it; there is no other way to talk. */
  readonly stdio?: boolean
  /** False for `--no-inline-directives`. */
  readonly inlineDirectives?: boolean
  readonly reportSuppressed?: boolean
  /** The file of findings that are known already; false for `--no-baseline`, left out where each file's configuration names it. */
  readonly baseline?: string | boolean
  /** What is in the index of git is checked. */
  readonly staged?: boolean
  /** A revision of git: only what was not there is told. */
  readonly newFrom?: string
  readonly newFromMergeBase?: string
  /** Everything in files that have changed is told. */
  readonly wholeFiles?: boolean
  readonly baselineWrite?: boolean
  readonly baselinePrune?: boolean
}

/** Values that are listed nowhere in a description, because their lists would have to be loaded: what shells complete from. */
export type ValueKind = 'rule' | 'standard'

/** What a command's file exports. */
export interface CommandModule {
  /**
   * @returns the exit code
   * @throws InputError for what the user can mend: printed as one sentence, exit 2
   */
  run(input: CommandInput, io: Io): Promise<number>
}

export interface ArgumentSpec {
  /** `<file>` required, `[file]` optional, `…` behind the name for many; in the shape commander reads: `<file...>`. */
  readonly name: string
  readonly summary: Message
  /** Names of files, among which patterns (`*.yaml`) are expanded. */
  readonly areFiles?: true
  /** Configurations among them are checked. */
  readonly takesConfigurations?: true
  /** All that it may be; the command itself says so of another. */
  readonly choices?: readonly string[]
  readonly values?: ValueKind
}

export interface OptionSpec {
  readonly key: keyof Options
  /** `-o, --output <path>` */
  readonly flags: string
  readonly summary: Message
  readonly choices?: readonly string[]
  readonly values?: ValueKind
  readonly fallback?: string
  /** May be given many times: its value is a list, which the command checks itself. */
  readonly repeatable?: true
  /** Options that say the opposite: they are not taken together. */
  readonly conflicts?: readonly (keyof Options)[]
}

export interface CommandSpec {
  readonly name: string
  readonly summary: Message
  readonly arguments: readonly ArgumentSpec[]
  readonly options: readonly OptionSpec[]
  /** Full command lines. */
  readonly examples: readonly string[]
  /** Loads the command's own code only when it runs. */
  load(): Promise<CommandModule>
}
