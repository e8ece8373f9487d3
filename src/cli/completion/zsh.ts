import type { Completed, CompletedArgument, CompletedCommand, CompletedOption, Values } from './completed.ts'

/** For a file `_dvk` in `$fpath`, and to be sourced as well. */
export const zsh = ({ commands, options }: Completed): string => `#compdef dvk
_dvk() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
${options.map((option) => `    ${optionSpec(option)} \\`).join('\n')}
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, summary }) => `        ${quoted(`${name}:${escapeColons(summary)}`)}`).join('\n')}
      )
      _describe -t commands dvk commands
      ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join('\n')}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _dvk ]]; then
  _dvk "$@"
else
  compdef _dvk dvk
fi
`

const commandCase = ({ name, options, arguments: all }: CompletedCommand): string =>
  [
    `        ${name})`,
    ...['_arguments', ...options.map(optionSpec), ...all.map(argumentSpec)].map(
      (part, index, parts) => `          ${index > 0 ? '  ' : ''}${part}${index < parts.length - 1 ? ' \\' : ''}`,
    ),
    '          ;;',
  ].join('\n')

/** `'*'{-f,--format=}'[summary]: :(json sarif)'`; the star says that it may be given again. */
const optionSpec = ({ names, values, summary }: CompletedOption): string => {
  const told = `[${summary.replace(/[[\]\\:]/g, '\\$&')}]${values === null ? '' : `: :${actionOf(values)}`}`
  // Behind a long option the value stands in the next word, or behind «=».
  const taken = names.map((name) => (values !== null && name.startsWith('--') ? `${name}=` : name))
  const [only, second] = taken
  return second === undefined ? quoted(`*${only}${told}`) : `'*'{${taken.join(',')}}${quoted(told)}`
}

const argumentSpec = ({ values, isRepeated }: CompletedArgument, index: number): string =>
  quoted(`${isRepeated ? '*' : index + 1}: :${actionOf(values)}`)

const actionOf = (values: Values): string => {
  if (values === 'files') return '_files'
  return values === 'unknown' ? ' ' : `(${values.join(' ')})`
}

const escapeColons = (text: string): string => text.replace(/[\\:]/g, '\\$&')

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
