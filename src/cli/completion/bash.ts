import { type Completed, type CompletedCommand, type CompletedOption, type Values, withValue } from './completed.ts'

/** Works in bash 3.2 too, the one of macOS. File names are left to bash itself (`-o default`), which quotes them. */
export const bash = ({ commands, options }: Completed): string => `_dvk() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command='' position=0 valued=' ${namesOf(withValue(options)).join(' ')} ' words='' i word
  # bash takes «--format=json» for three words.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      ((i++))
    elif [[ $word == -* ]]; then
      if [[ $valued == *" $word "* && \${COMP_WORDS[i + 1]} != = ]]; then ((i++)); fi
    elif [[ -z $command ]]; then
      command=$word
      case $command in
${commands.map(({ name, options: own }) => `        ${name}) valued=' ${namesOf(withValue(own)).join(' ')} ' ;;`).join('\n')}
      esac
    else
      ((position++))
    fi
  done
  if [[ $previous == -* && $valued == *" $previous "* ]]; then
    case "$command $previous" in
${commands.flatMap(valueCases).join('\n')}
      ' '*) words='vi en' ;;
    esac
  elif [[ $current == -* ]]; then
    case $command in
${commands.map(({ name, options: own }) => `      ${name}) words='${namesOf(own).join(' ')}' ;;`).join('\n')}
      '') words='${namesOf(options).join(' ')}' ;;
    esac
  elif [[ -z $command ]]; then
    words='${commands.map(({ name }) => name).join(' ')}'
  else
    case "$command $position" in
${commands.flatMap(argumentCases).join('\n')}
      *) words=' ' ;;
    esac
  fi
  COMPREPLY=()
  if [[ -n $words ]]; then
    # No file fits where words do.
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _dvk dvk
`

const namesOf = (options: readonly CompletedOption[]): readonly string[] => options.flatMap(({ names }) => names)

/** Empty for names of files; a space for what cannot be foreseen, of which nothing is offered. */
const wordsOf = (values: Values): string => {
  if (values === 'files') return ''
  return values === 'unknown' ? ' ' : values.join(' ')
}

const valueCases = ({ name, options }: CompletedCommand): readonly string[] =>
  withValue(options).map(
    ({ names, values }) =>
      `      ${names.map((option) => `'${name} ${option}'`).join(' | ')}) words='${wordsOf(values ?? 'unknown')}' ;;`,
  )

const argumentCases = ({ name, arguments: all }: CompletedCommand): readonly string[] =>
  all.map(
    ({ values, isRepeated }, index) =>
      `      ${isRepeated ? `'${name} '*` : `'${name} ${index}'`}) words='${wordsOf(values)}' ;;`,
  )
