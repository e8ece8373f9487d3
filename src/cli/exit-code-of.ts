import type { Finding } from '../lint/finding.ts'
import { rank, SEVERITIES } from '../standards/severity.ts'
import type { Options } from './commands.ts'
import { CLEAN, FINDINGS } from './exit-code.ts'

/** The exit code by `--fail-on`. */
export const exitCodeOf = (findings: readonly Finding[], { failOn }: Options): number => {
  const failing = SEVERITIES.find((severity) => severity === failOn) ?? 'error'
  return findings.some(({ severity }) => rank(severity) >= rank(failing)) ? FINDINGS : CLEAN
}
