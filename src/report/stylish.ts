import { Chalk, type ChalkInstance } from 'chalk'
import type { FixSafety } from '../document/fix.ts'
import { fillMessage, type Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import { codeFrame } from './code-frame.ts'
import { groundsOf } from './grounds-of.ts'
import { byFile, type LintResult, summarise } from './lint-result.ts'
import type { Page } from './page.ts'
import { paint, SEVERITY_NAMES } from './severity-name.ts'
import { summaryText } from './summary-text.ts'
import { padTo, visible, widest, wrap } from './text-width.ts'

/** Lines of a report are readable up to this width, and there is room for a message from the other one on. */
const WIDEST = 120
const NARROWEST = 60

/** The report for people: by file, each finding with its place, its words, its clause and the line it is about. */
export const stylish = (result: LintResult, page: Page): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const width = Math.min(WIDEST, Math.max(NARROWEST, page.width ?? WIDEST))
  const sections = [...byFile(result.findings)].map(([file, findings]) =>
    [chalk.underline(visible(file)), ...entries(findings, page, chalk, width, result.tellsFixes ?? false)].join('\n\n'),
  )
  const silent = result.suppressed?.length ? [suppressedSection(result.suppressed, page, chalk)] : []
  const summary = [summaryLine(result, page, chalk), ...fixHint(result, page)].join('\n')
  return `${[...sections, ...silent, summary].join('\n\n')}\n`
}

const SUPPRESSED: Message = { vi: 'Không báo theo chỉ thị trong tệp:', en: 'Kept silent by directives in the files:' }

const suppressedSection = (suppressed: readonly Suppressed[], { language }: Page, chalk: ChalkInstance): string =>
  [
    SUPPRESSED[language],
    ...suppressed.map(({ finding, reason }) =>
      visible(`  ${finding.location.source.file}:${place(finding)}  ${finding.ruleId} -- ${reason}`),
    ),
  ]
    .map((line) => chalk.dim(line))
    .join('\n')

/** The findings of one file, each some lines of text, places and severities in columns. */
const entries = (
  findings: readonly Finding[],
  page: Page,
  chalk: ChalkInstance,
  width: number,
  tellsFixes: boolean,
): string[] => {
  const places = findings.map(place)
  const placeWidth = widest(places)
  const severityWidth = widest(Object.values(SEVERITY_NAMES).map((name) => name[page.language]))
  const indent = ' '.repeat(2 + placeWidth + 2 + severityWidth + 2)
  return findings.map((finding, index) => {
    const severity = padTo(SEVERITY_NAMES[finding.severity][page.language], severityWidth)
    const [first = '', ...rest] = wrap(visible(finding.message), width - indent.length)
    const lead = `  ${chalk.dim((places[index] ?? '').padStart(placeWidth))}  ${paint(finding.severity, chalk)(severity)}  `
    return [
      lead + first,
      ...rest.map((line) => indent + line),
      indent +
        chalk.dim(
          [finding.ruleId, ...groundsOf(finding, page.language), ...(tellsFixes ? mendedBy(finding) : [])].join(' · '),
        ),
      ...frame(finding, chalk, indent, width),
    ].join('\n')
  })
}

/** The options that mend it. */
const mendedBy = ({ fix }: Finding): readonly string[] =>
  fix ? [fix.safety === 'safe' ? '--fix' : '--fix --unsafe-fixes'] : []

const place = ({ location: { source, span } }: Finding): string => {
  const { line, column } = source.position(span.start)
  return `${line}:${column}`
}

const frame = ({ location, severity }: Finding, chalk: ChalkInstance, indent: string, width: number): string[] => {
  const lines = codeFrame(location, width - indent.length)
  return lines ? [indent + chalk.dim(lines.text), indent + paint(severity, chalk)(lines.marks)] : []
}

/** How much could be mended, where nothing has been mended yet. */
const fixHint = ({ findings, tellsFixes = false }: LintResult, { language }: Page): readonly string[] => {
  const count = (safety: FixSafety): number => findings.filter(({ fix }) => fix?.safety === safety).length
  const counts = { safe: count('safe'), unsafe: count('unsafe') }
  if (!tellsFixes || counts.safe + counts.unsafe === 0) return []
  const hint = counts.unsafe === 0 ? HINTS.safe : counts.safe === 0 ? HINTS.unsafe : HINTS.both
  return [`  ${fillMessage(hint, language, counts)}`]
}

const HINTS = {
  safe: { vi: '{safe} chỗ có thể sửa bằng --fix', en: '{safe} can be mended with --fix' },
  unsafe: {
    vi: '{unsafe} chỗ có thể sửa bằng --fix --unsafe-fixes, cần xem lại sau khi sửa',
    en: '{unsafe} can be mended with --fix --unsafe-fixes, to be looked at afterwards',
  },
  both: {
    vi: '{safe} chỗ có thể sửa bằng --fix, thêm {unsafe} chỗ bằng --fix --unsafe-fixes (cần xem lại sau khi sửa)',
    en: '{safe} can be mended with --fix, {unsafe} more with --fix --unsafe-fixes (to be looked at afterwards)',
  },
} satisfies Record<string, Message>

const summaryLine = (result: LintResult, { language }: Page, chalk: ChalkInstance): string => {
  const text = summaryText(result, language)
  if (summarise(result).error > 0) return chalk.red.bold(`✖ ${text}`)
  const isClean = result.files > 0 && result.findings.length === 0
  return isClean ? chalk.green(`✔ ${text}`) : chalk.yellow.bold(`⚠ ${text}`)
}
