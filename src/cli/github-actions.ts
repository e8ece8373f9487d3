import { appendFileSync } from 'node:fs'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { writingError } from '../draft/writing-error.ts'
import type { Finding } from '../lint/finding.ts'
import { annotation, severestFirst } from '../report/formats/github.ts'
import { markdownOf } from '../report/formats/markdown.ts'
import type { Run } from '../report/lint-result.ts'
import type { Severity } from '../standards/severity.ts'
import type { Io } from './io.ts'

/** GitHub shows so many annotations of each severity for a step and drops the others. */
const SHOWN = 10

/** Bytes of a summary: GitHub drops one that is longer than 1 MiB, and others may have written to it before. */
const LONGEST_SUMMARY = 2 ** 19

const REST: Message = {
  vi: 'Chỉ nêu {shown} trong {all} phát hiện; xem đủ trong nhật ký của bước này.',
  en: '{shown} of {all} findings; the log of this step has all of them.',
}

/**
 * Tells a workflow of GitHub Actions what was found: annotations, errors first, as many as GitHub shows, and all of it in the
 * summary of the step. The runner reads commands from standard error too, so the result on standard output stays as it is.
 * @param result with paths relative to the repository
 */
export const annotateWorkflow = (result: Run, language: Language, { env, stderr }: Io): void => {
  const shown = new Map<Severity, number>()
  const commands = severestFirst(result.findings).filter(({ severity }) => {
    const count = (shown.get(severity) ?? 0) + 1
    shown.set(severity, count)
    return count <= SHOWN
  })
  for (const finding of commands) stderr.write(`${annotation(finding)}\n`)
  const { GITHUB_STEP_SUMMARY: file } = env
  if (file !== undefined && file !== '') appendSummary(file, summaryOf(result, language))
}

const summaryOf = (result: Run, language: Language): string => {
  const all = severestFirst(result.findings)
  const summaryWith = (findings: readonly Finding[]): string => {
    const note = fillMessage(REST, language, { shown: findings.length, all: all.length })
    return `${markdownOf(result, findings, language)}${findings.length < all.length ? `\n${note}\n` : ''}`
  }
  for (let count = all.length; ; count = Math.floor(count / 2)) {
    const summary = summaryWith(count === all.length ? result.findings : all.slice(0, count))
    if (count === 0 || Buffer.byteLength(summary) <= LONGEST_SUMMARY) return summary
  }
}

const appendSummary = (file: string, summary: string): void => {
  try {
    appendFileSync(file, `${summary}\n`)
  } catch (error) {
    throw writingError(error, file)
  }
}
