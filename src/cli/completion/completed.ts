import type { Language } from '../../document/message.ts'
import { listedRules } from '../../report/rule-list.ts'
import { STANDARDS } from '../../standards/standards.ts'
import type { ArgumentSpec, CommandSpec, ValueKind } from '../command.ts'
import { ALWAYS, type GlobalOption, VERSION } from '../global-options.ts'

/** What may stand in a place of a command line: words, names of files, or what nobody can foresee. */
export type Values = readonly string[] | 'files' | 'unknown'

export interface CompletedOption {
  /** `['-f', '--format']` */
  readonly names: readonly string[]
  /** `null` for one without a value. */
  readonly values: Values | null
  readonly summary: string
}

export interface CompletedArgument {
  readonly values: Values
  /** True where it stands for all that follow. */
  readonly isRepeated: boolean
  readonly summary: string
}

export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  /** With those that every command takes. */
  readonly options: readonly CompletedOption[]
  readonly arguments: readonly CompletedArgument[]
}

export interface Completed {
  readonly commands: readonly CompletedCommand[]
  /** What may stand before a command. */
  readonly options: readonly CompletedOption[]
}

const HELP = { vi: 'in trợ giúp của một lệnh', en: 'print the help of a command' }

/** All that a shell can complete, as the commands themselves say it. */
export const completed = (specs: readonly CommandSpec[], language: Language): Completed => {
  const option = (spec: GlobalOption): CompletedOption => ({
    names: spec.flags.split(/, /).map((flag) => flag.split(' ')[0] ?? ''),
    values: spec.flags.includes('<') ? valuesOf(spec.flags, spec) : null,
    summary: spec.summary[language],
  })
  const argument = (spec: ArgumentSpec): CompletedArgument => ({
    values: spec.areFiles ? 'files' : valuesOf(spec.name, spec),
    isRepeated: spec.name.includes('...'),
    summary: spec.summary[language],
  })
  const common = ALWAYS.map(option)
  const commands = specs.map((spec) => ({
    name: spec.name,
    summary: spec.summary[language],
    options: [...spec.options.map(option), ...common],
    arguments: spec.arguments.map(argument),
  }))
  const names = commands.map(({ name }) => name)
  const help: CompletedCommand = {
    name: 'help',
    summary: HELP[language],
    options: common,
    arguments: [{ values: names, isRepeated: false, summary: HELP[language] }],
  }
  return { commands: [...commands, help], options: [...common, option(VERSION)] }
}

const KINDS: Readonly<Record<ValueKind, () => readonly string[]>> = {
  rule: () => listedRules(null, 'vi').map(({ id }) => id),
  standard: () => STANDARDS.map(({ id }) => id),
}

/** @param name the placeholder says where a file is meant: `-o, --output <path>`, `[file]` */
const valuesOf = (
  name: string,
  { choices, values }: { readonly choices?: readonly string[]; readonly values?: ValueKind },
): Values => {
  if (choices) return choices
  if (values) return KINDS[values]()
  return /[<[](?:file|path|folder)/.test(name) ? 'files' : 'unknown'
}

/** The options that a value follows. */
export const withValue = (options: readonly CompletedOption[]): readonly CompletedOption[] =>
  options.filter(({ values }) => values !== null)
