import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { rank, SEVERITIES, type Severity } from '../standards/severity.ts'
import type { Options } from './command.ts'
import { CLEAN, FINDINGS } from './exit-code.ts'

/** What makes a run fail. */
export interface ExitPolicy {
  /** The mildest severity of which one finding is enough; `null` where nothing is. */
  readonly failing: Severity | null
  /** More warnings are too many. */
  readonly maxWarnings: number
  /** The exit code where there are warnings, but nothing that fails. */
  readonly warningExitCode: number
}

/** @throws InputError for what is no number, and for options that contradict each other */
export const exitPolicy = ({ failOn, maxWarnings, warningExitCode, exitZero, quiet }: Options): ExitPolicy => {
  const failing = SEVERITIES.find((severity) => severity === failOn) ?? 'error'
  const policy: ExitPolicy = {
    failing: exitZero ? null : failing,
    maxWarnings: wholeNumber('--max-warnings', maxWarnings, Number.MAX_SAFE_INTEGER) ?? Number.POSITIVE_INFINITY,
    warningExitCode: wholeNumber('--warning-exit-code', warningExitCode, MOST_CODE) ?? CLEAN,
  }
  if (failing === 'error') return policy
  if (maxWarnings !== undefined) throw contradicting('--max-warnings', failing)
  if (warningExitCode !== undefined) throw contradicting('--warning-exit-code', failing)
  if (quiet) throw hiding(failing)
  return policy
}

/** The exit code, and what is said where what was told does not explain it. */
export const exitCodeOf = (
  findings: readonly Finding[],
  { failing, maxWarnings, warningExitCode }: ExitPolicy,
): { readonly code: number; readonly note: Message | null } => {
  if (failing !== null && findings.some(({ severity }) => rank(severity) >= rank(failing)))
    return { code: FINDINGS, note: null }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (warnings > maxWarnings) return { code: FINDINGS, note: tooMany(warnings, maxWarnings) }
  return { code: warnings > 0 ? warningExitCode : CLEAN, note: null }
}

/** The most that an exit code can be. */
const MOST_CODE = 255

const wholeNumber = (option: string, text: string | undefined, most: number): number | null => {
  if (text === undefined) return null
  if (/^\d{1,15}$/.test(text) && Number(text) <= most) return Number(text)
  const [toVi, toEn] = most === MOST_CODE ? [` đến ${most}`, ` to ${most}`] : [' trở lên', ' on']
  throw new InputError('cach-dung/khong-phai-so', {
    vi: `${option} cần một số nguyên từ 0${toVi}, đã thấy «${text}»`,
    en: `${option} takes a whole number from 0${toEn}, this is "${text}"`,
  })
}

const contradicting = (option: string, failing: Severity): InputError =>
  new InputError('cach-dung/trai-nhau', {
    vi: `không dùng «${option}» cùng với «--fail-on ${failing}»: một cảnh báo đã làm mã thoát thành 1`,
    en: `"${option}" and "--fail-on ${failing}" contradict each other: one warning makes the exit code 1 already`,
  })

const hiding = (failing: Severity): InputError =>
  new InputError('cach-dung/trai-nhau', {
    vi: `không dùng «--quiet» cùng với «--fail-on ${failing}»: mã thoát sẽ là 1 vì những gì không được nêu`,
    en: `"--quiet" and "--fail-on ${failing}" contradict each other: the exit code would be 1 for what is not told`,
  })

const tooMany = (warnings: number, most: number): Message => ({
  vi: `${warnings} cảnh báo, quá --max-warnings ${most}`,
  en: `${warnings} warning(s), more than --max-warnings ${most}`,
})
