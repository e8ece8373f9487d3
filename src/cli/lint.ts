import { compareFindings, type Finding, withoutText } from '../lint/finding.ts'
import { type LintOptions, lintFile, unreadable } from '../lint/lint.ts'
import { readDocument } from '../read/read-document.ts'
import type { ReadFile } from '../read/read-file.ts'
import { atOwnLevels } from './at-own-levels.ts'
import { isDocument, mayBeDocument } from './candidate.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { configsFor } from './configs.ts'
import { USAGE } from './exit-code.ts'
import { exitCodeOf, exitPolicy } from './exit-code-of.ts'
import { findInputs } from './find-inputs.ts'
import { ignoredNote } from './ignored-note.ts'
import type { Input } from './input.ts'
import { inputErrorIn } from './input-error-in.ts'
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
  const chosen = chosenStandard(options.standard)
  const configs = configsFor(input, io)
  const reports = openReports(input, io)
  const repository = await openRepository(input, paths, io)
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
      const settings = { ...config, standard: chosen ?? config.standard, language, final: options.final ?? false }
      const result = await lintInput(found, settings)
      if (!result) continue
      files++
      if (result.read) repository?.add(result.read, settings)
      else unread++
      const told = await reports.add(found.file, result.read, result.findings)
      // Of thousands of files only what is told of them is kept.
      findings.push(...(repository ? told.map(withoutText) : told))
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

interface FileResult {
  readonly findings: readonly Finding[]
  /** `null` where it could not be read. */
  readonly read: ReadFile | null
}

/** @returns `null` for a file of a folder that is no document */
const lintInput = async (input: Input, options: LintOptions): Promise<FileResult | null> => {
  try {
    const bytes = await input.read()
    if (!input.named && !mayBeDocument(input.file, bytes)) return null
    const read = await readDocument(input.file, bytes, { standard: options.standard })
    if (!input.named && !isDocument(read)) return null
    return { findings: lintFile(read, options), read }
  } catch (error) {
    const { id, text } = inputErrorIn(input.file, error)
    return { findings: [unreadable(input.file, id, text[options.language])], read: null }
  }
}
