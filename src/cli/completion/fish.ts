import type { Completed, CompletedArgument, CompletedCommand, CompletedOption, Values } from './completed.ts'

export const fish = ({ commands, options }: Completed): string =>
  [
    'complete -c dvk -e',
    'complete -c dvk -f',
    ...options.map((option) => optionLine(NO_COMMAND, option)),
    ...commands.map(({ name, summary }) => line(NO_COMMAND, `-a ${name}`, summary)),
    ...commands.flatMap(commandLines),
    '',
  ].join('\n')

const NO_COMMAND = '__fish_use_subcommand'

const commandLines = ({ name, options, arguments: all }: CompletedCommand): readonly string[] => {
  const condition = `__fish_seen_subcommand_from ${name}`
  return [
    ...options.map((option) => optionLine(condition, option)),
    ...all.flatMap((argument) => argumentLine(condition, argument)),
  ]
}

const optionLine = (condition: string, { names, values, summary }: CompletedOption): string => {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return line(condition, [...flags, ...(values === null ? [] : [valueFlags(values)])].join(' '), summary)
}

/** `-r` a value follows, `-F` which is a file, `-x` which is none. */
const valueFlags = (values: Values): string => {
  if (values === 'files') return '-r -F'
  return values === 'unknown' ? '-x' : `-x -a ${quoted(values.join(' '))}`
}

const argumentLine = (condition: string, { values, summary }: CompletedArgument): readonly string[] => {
  if (values === 'files') return [`complete -c dvk -n ${quoted(condition)} -F`]
  return values === 'unknown' ? [] : [line(condition, `-a ${quoted(values.join(' '))}`, summary)]
}

const line = (condition: string, what: string, summary: string): string =>
  `complete -c dvk -n ${quoted(condition)} ${what} -d ${quoted(summary)}`

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
