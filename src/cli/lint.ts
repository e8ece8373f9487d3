import { compareFindings, type Finding } from '../lint/finding.ts'
import { atOwnLevels } from '../project/at-own-levels.ts'
import { configsFor } from '../project/configs.ts'
import type { Input } from '../project/input.ts'
import { judge } from '../project/judge.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { USAGE } from './exit-code.ts'
import { exitCodeOf, exitPolicy } from './exit-code-of.ts'
import { findInputs } from './find-inputs.ts'
import { ignoredNote } from './ignored-note.ts'
import type { Io } from './io.ts'
import { nothingFound } from './nothing-found.ts'
import { openReports } from './reports.ts'
import { openRepository } from './repository.ts'
import { toldResult } from './told-result.ts'

/** `dvk lint`: checks files and folders, each file by itself and then all against each other, and reports everything at once. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const paths = input.arguments.length > 0 ? input.arguments : ['.']
  const policy = exitPolicy(options)
  const chosen = await chosenStandard(options.standard, io)
  const configs = configsFor(configChoice(input, io))
  const reports = openReports(input, io)
  const repository = await openRepository(input, paths, io)
  const keep = { ...reports.keep, facts: repository !== null }
  const findings: Finding[] = []
  const leftOut: Input[] = []
  let files = 0
  let unread = 0
  try {
    for await (const found of findInputs(paths, { io, stdinFilename: options.stdinFilename })) {
      const { isIgnored, ...config } = await configs(found.file)
      if (isIgnored) {
        leftOut.push(found)
        continue
      }
      const standard = chosen ?? config.standard
      const judgement = await judge(found, { ...config, standard, language, final: options.final ?? false, keep })
      if (!judgement) continue
      files++
      if (!judgement.isRead) unread++
      if (judgement.facts) repository?.add(judgement.facts)
      reports.add(judgement)
      findings.push(...judgement.findings)
    }
    findings.push(...(await atOwnLevels(repository?.findings() ?? [], configs)))
  } finally {
    repository?.close()
  }
  findings.sort(compareFindings)
  await reports.write(toldResult(findings, files, options))
  const ignored = ignoredNote(leftOut, files, language)
  if (ignored) complain(io, ignored)
  if (files === 0 && leftOut.length === 0) {
    complain(io, nothingFound(paths, language))
    return USAGE
  }
  const { code, note } = exitCodeOf(findings, policy)
  if (note) complain(io, note[language])
  return unread > 0 ? USAGE : code
}
