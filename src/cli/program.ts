import { basename } from 'node:path'
import { inspect } from 'node:util'
import { Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { CONFIG_FILE } from '../config/find-config.ts'
import { InputError } from '../document/input-error.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { CommandInput, CommandSpec, OptionSpec, Options } from './command.ts'
import { COMMANDS } from './commands.ts'
import { complain } from './complain.ts'
import { CLEAN, CRASH, USAGE } from './exit-code.ts'
import { GLOBAL_OPTIONS } from './global-options.ts'
import { helpText } from './help.ts'
import { INTERRUPTED, interruptionCode } from './interruption.ts'
import type { Io } from './io.ts'
import { languageOf } from './language.ts'
import { usageError } from './usage-error.ts'

/** Parses the command line, loads the command it names and runs it. @returns the exit code */
export const runProgram = async (args: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(args, io.env)
  try {
    const call = parse(args, io, language)
    if (!call) return CLEAN
    return await (await call.spec.load()).run(await withFiles(call, io), io)
  } catch (error) {
    return await tell(error, args, io, language)
  }
}

/**
 * @throws InputError for an argument without a letter, which would stand for the current folder, and where no file but the
 *   configuration is named and that is nothing to the command
 */
const withFiles = async ({ spec, input }: Call, { cwd }: Io): Promise<CommandInput> => {
  if (input.arguments.some((argument) => argument.trim() === '')) throw new InputError('cach-dung/trong', EMPTY)
  const [first] = spec.arguments
  if (!first?.areFiles) return input
  const hasPattern = input.arguments.some((argument) => /[*?]/.test(argument))
  const named = hasPattern ? (await import('./expand.ts')).expand(input.arguments, cwd) : input.arguments
  // `*.yaml` takes the configuration along, which is no document.
  const files = named.filter((file) => basename(file) !== CONFIG_FILE)
  if (files.length === 0 && named.length > 0 && !first.takesConfigurations)
    throw new InputError('cach-dung/cau-hinh', NO_DOCUMENT)
  return { ...input, arguments: files, configurations: named.filter((file) => basename(file) === CONFIG_FILE) }
}

const NO_DOCUMENT: Message = {
  vi: `${CONFIG_FILE} là tệp cấu hình, không phải văn bản; hãy nêu tên văn bản hoặc thư mục`,
  en: `${CONFIG_FILE} is the configuration and no document; name a document or a folder`,
}

const EMPTY: Message = {
  vi: 'có một tham số để trống (""); hãy ghi tên tệp hoặc thư mục, «.» là thư mục này',
  en: 'an argument is empty (""); name a file or folder, "." is this folder',
}

interface Call {
  readonly spec: CommandSpec
  readonly input: CommandInput
}

/** @returns `null` where the help or the version was asked for and has been printed */
const parse = (args: readonly string[], io: Io, language: Language): Call | null => {
  let call: Call | null = null
  const program = withGlobals(new Command('dvk'), null, io, language).version(version, '-V, --version')
  program.helpCommand('help [command]')
  for (const spec of COMMANDS) {
    const command = program.command(spec.name)
    // The others are only names to suggest: what they take would cost a quarter of the start.
    if (!args.includes(spec.name)) continue
    withGlobals(command, spec, io, language)
    for (const argument of spec.arguments) command.argument(argument.name)
    for (const option of spec.options) command.addOption(toOption(option))
    command.action(() => {
      const options = command.opts<Options>()
      call = { spec, input: { arguments: command.args, options, language, version, commands: COMMANDS } }
    })
  }
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return null
    throw error
  }
  return call
}

const withGlobals = (command: Command, spec: CommandSpec | null, io: Io, language: Language): Command => {
  for (const option of GLOBAL_OPTIONS) command.addOption(toOption(option))
  return command
    .helpOption('-h, --help')
    .exitOverride()
    .configureHelp({ formatHelp: () => helpText(spec, language) })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {} })
}

const toOption = ({
  flags,
  choices,
  fallback,
  repeatable,
  conflicts = [],
}: Omit<OptionSpec, 'key' | 'summary'>): Option => {
  const option = new Option(flags).conflicts([...conflicts])
  if (repeatable) return option.argParser<readonly string[]>((value, before = []) => [...before, value])
  if (choices) option.choices(choices)
  if (fallback !== undefined) option.default(fallback)
  return option
}

const BUG: Message = {
  vi: 'lỗi của dvk, không phải của bạn: {what}. Chạy lại với --debug rồi gửi kết quả cho người bảo trì.',
  en: 'a bug of dvk, not your mistake: {what}. Run again with --debug and send the result to the maintainers.',
}

const NOT_WRITTEN: Message = { vi: 'không ghi được kết quả: {what}', en: 'cannot write the result: {what}' }

/** Mistakes of the user become one sentence; bugs one sentence and, with --debug, their stack. */
const tell = async (error: unknown, args: readonly string[], io: Io, language: Language): Promise<number> => {
  if (error instanceof CommanderError) {
    // No command was named, or `help` of none that there is.
    const isLost = error.code === 'commander.help'
    if (isLost) io.stderr.write(helpText(null, language))
    else complain(io, usageError(error, args, language))
    return USAGE
  }
  if (error instanceof InputError) {
    complain(io, error.text[language])
    return USAGE
  }
  const code = interruptionCode(error)
  if (code !== null) {
    complain(io, INTERRUPTED[language])
    return code
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'write') {
    complain(io, fillMessage(NOT_WRITTEN, language, { what: error.message }))
    return USAGE
  }
  const what = error instanceof Error ? error.message : String(error)
  complain(io, fillMessage(BUG, language, { what }))
  if (args.includes('--debug')) io.stderr.write(`${inspect(error)}\n`)
  return CRASH
}
