import type { Language } from '../document/message.ts'
import type { Keep } from '../project/judge.ts'
import type { JudgedFile, LintResult, Run } from '../report/lint-result.ts'
import type { Page } from '../report/page.ts'
import { withRelativePaths } from '../report/relative-paths.ts'
import type { FormatNeed, ReportFormat } from '../report/report-format.ts'
import { REPORT_FORMATS } from '../report/report-formats.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'
import { pageOn } from './page-on.ts'
import { requireReportFile, writeReport } from './report-file.ts'
import { type ReportTarget, reportTargets } from './report-targets.ts'

/** The reports of one run: what they need is kept while files are judged, and they are written together at its end. */
export interface Reports {
  /** What is to be kept of every file for the formats that were asked for. */
  readonly keep: Pick<Keep, 'fingerprints' | 'lines'>
  /** Names a judged file, to the formats that name all. */
  add(file: JudgedFile): void
  /** @throws InputError `tep/khong-ghi-duoc`; what goes to standard output is written by then */
  write(result: LintResult): Promise<void>
}

/** @throws InputError for a format that there is none of, or a file that may not be written */
export const openReports = ({ options, language, version }: CommandInput, io: Io): Reports => {
  const targets = reportTargets([options.format ?? DEFAULT].flat(), io.cwd)
  const formats = targets.map((target): ReportFormat => REPORT_FORMATS[target.format])
  const files = { cwd: io.cwd, force: options.force ?? false }
  for (const { file, format } of targets) if (file !== null) requireReportFile(file, REPORT_FORMATS[format], files)
  const needs = (need: FormatNeed): boolean => formats.some((format) => format.needs?.includes(need))
  const judged: JudgedFile[] = []
  return {
    keep: { fingerprints: needs('fingerprints'), lines: needs('text') },
    add({ file, lines }) {
      if (needs('files')) judged.push({ file, ...(lines ? { lines } : {}) })
    },
    async write(result) {
      const whole: Run = { ...result, version, ...(needs('files') ? { judged } : {}) }
      for (const target of stdoutFirst(targets)) {
        const format: ReportFormat = REPORT_FORMATS[target.format]
        const text = (await format.load())(inPaths(whole, format, io), pageOf(target, language, io))
        if (target.file === null) io.stdout.write(text)
        else writeReport(target.file, [Buffer.from(text)], format, files)
      }
      if (io.env.GITHUB_ACTIONS === 'true') await annotate(whole, targets, language, io)
    },
  }
}

const DEFAULT = 'stylish'

const stdoutFirst = (targets: readonly ReportTarget[]): readonly ReportTarget[] =>
  [...targets].sort((a, b) => Number(a.file !== null) - Number(b.file !== null))

const inPaths = (result: Run, { pathsAsNamed }: ReportFormat, { cwd }: Io): Run =>
  pathsAsNamed ? result : withRelativePaths(result, cwd)

const pageOf = ({ file }: ReportTarget, language: Language, io: Io): Page =>
  file === null ? pageOn(io.stdout, language, io) : { language, colors: false, width: null }

/** In a workflow of GitHub, findings are shown in the files too; not twice where the user asked for it himself. */
const annotate = async (result: Run, targets: readonly ReportTarget[], language: Language, io: Io) => {
  if (targets.some(({ format, file }) => format === 'github' && file === null)) return
  const { annotateWorkflow } = await import('./github-actions.ts')
  annotateWorkflow(withRelativePaths(result, io.cwd), language, io)
}
