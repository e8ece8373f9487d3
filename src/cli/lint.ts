import { compareFindings, type Finding } from '../lint/finding.ts'
import { atOwnLevels } from '../project/at-own-levels.ts'
import { configsFor } from '../project/configs.ts'
import type { Input } from '../project/input.ts'
import { judgeAll } from '../project/judge-all.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { USAGE } from './exit-code.ts'
import { exitCodeOf, exitPolicy } from './exit-code-of.ts'
import { findInputs } from './find-inputs.ts'
import { ignoredNote } from './ignored-note.ts'
import type { Io } from './io.ts'
import { openJudging } from './judging.ts'
import { nothingFound } from './nothing-found.ts'
import { openReports } from './reports.ts'
import { openRepository } from './repository.ts'
import { toldResult } from './told-result.ts'

/** `dvk lint`: checks files and folders, each file by itself and then all against each other, and reports everything at once. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const { documentsOnly = false } = options
  // A hook that has no document to name does not mean the whole folder.
  const paths = input.arguments.length > 0 || documentsOnly ? input.arguments : ['.']
  const policy = exitPolicy(options)
  const configs = configsFor(configChoice(input, io))
  const reports = openReports(input, io)
  const repository = await openRepository(input, paths, io)
  const keep = { ...reports.keep, facts: repository !== null }
  const judging = await openJudging(input, { language, final: options.final ?? false, keep }, io)
  const findings: Finding[] = []
  const leftOut: Input[] = []
  let files = 0
  let unread = 0
  try {
    const inputs = findInputs(paths, { io, stdinFilename: options.stdinFilename, documentsOnly })
    for await (const { input: found, judgement } of judgeAll(inputs, { ...judging, configs })) {
      if (!judgement) {
        leftOut.push(found)
        continue
      }
      files++
      if (!judgement.isRead) unread++
      if (judgement.facts) repository?.add(judgement.facts)
      reports.add(judgement)
      findings.push(...judgement.findings)
    }
    findings.push(...(await atOwnLevels(repository?.findings() ?? [], configs)))
  } finally {
    judging.close()
    repository?.close()
  }
  findings.sort(compareFindings)
  await reports.write(toldResult(findings, files, options))
  const ignored = ignoredNote(leftOut, files, language)
  if (ignored) complain(io, ignored)
  if (files === 0 && leftOut.length === 0 && !documentsOnly) {
    complain(io, nothingFound(paths, language))
    return USAGE
  }
  const { code, note } = exitCodeOf(findings, policy)
  if (note) complain(io, note[language])
  return unread > 0 ? USAGE : code
}
