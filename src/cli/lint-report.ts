import type { Finding } from '../lint/finding.ts'
import type { LintResult } from '../report/lint-result.ts'
import { rank, SEVERITIES } from '../standards/severity.ts'
import type { CommandInput, Options } from './commands.ts'
import { CLEAN, FINDINGS } from './exit-code.ts'
import type { Io } from './io.ts'

/** The result in the format that was asked for; only its formatter is loaded. */
export const report = async (result: LintResult, { options, language }: CommandInput, io: Io): Promise<string> => {
  if (options.format === 'json') return (await import('../report/json.ts')).json(result)
  const { stylish } = await import('../report/stylish.ts')
  const { hasColors } = await import('../report/colors.ts')
  return stylish(result, { language, colors: hasColors(io.stdout.isTTY, io.env), width: io.stdout.columns ?? null })
}

/** The exit code by `--fail-on`. */
export const exitCodeOf = (findings: readonly Finding[], { failOn }: Options): number => {
  const failing = SEVERITIES.find((severity) => severity === failOn) ?? 'error'
  return findings.some(({ severity }) => rank(severity) >= rank(failing)) ? FINDINGS : CLEAN
}
