import type { Completed, CompletedOption, Values } from './completed.ts'

/** For Windows PowerShell 5.1 and PowerShell 7. Where nothing is offered, PowerShell offers names of files. */
export const powershell = ({
  commands,
  options,
}: Completed): string => `Register-ArgumentCompleter -Native -CommandName dvk -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.map(({ name, summary }) => `    ${quoted(name)} = ${quoted(summary)}`).join('\n')}
  }
  # By command: the options with what they do, their values, the values of arguments.
  $options = @{
    '' = ${optionTable(options)}
${commands.map(({ name, options: own }) => `    ${quoted(name)} = ${optionTable(own)}`).join('\n')}
  }
  $values = @{
    '' = ${valueTable(options)}
${commands.map(({ name, options: own }) => `    ${quoted(name)} = ${valueTable(own)}`).join('\n')}
  }
  $arguments = @{
${commands
  .map(
    ({ name, arguments: all }) => `    ${quoted(name)} = @(${all.flatMap(({ values }) => wordsOf(values)).join(', ')})`,
  )
  .join('\n')}
  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete) { $words = @($words | Select-Object -SkipLast 1) }
  $command = $words | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  if (-not $command) { $command = '' }
  $previous = $words | Select-Object -Last 1
  if ($previous -and $values[$command].Contains($previous)) { $offered = $values[$command][$previous] }
  elseif ($wordToComplete -like '-*') { $offered = $options[$command].Keys }
  elseif ($command -eq '') { $offered = $commands.Keys }
  else { $offered = $arguments[$command] }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $told = $_
    if ($options[$command].Contains($_)) { $told = $options[$command][$_] }
    elseif ($command -eq '' -and $commands.Contains($_)) { $told = $commands[$_] }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $told)
  }
}
`

const optionTable = (options: readonly CompletedOption[]): string =>
  table(options.flatMap(({ names, summary }) => names.map((name) => [name, quoted(summary)] as const)))

const valueTable = (options: readonly CompletedOption[]): string =>
  table(
    options.flatMap(({ names, values }) =>
      values === null ? [] : names.map((name) => [name, `@(${wordsOf(values).join(', ')})`] as const),
    ),
  )

const table = (entries: readonly (readonly [string, string])[]): string =>
  `[ordered]@{ ${entries.map(([name, value]) => `${quoted(name)} = ${value}`).join('; ')} }`

const wordsOf = (values: Values): readonly string[] => (typeof values === 'string' ? [] : values.map(quoted))

const quoted = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`
