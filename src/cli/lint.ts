import { InputError } from '../document/input-error.ts'
import { compareFindings, type Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import { atOwnLevels } from '../project/at-own-levels.ts'
import { type Configs, configsFor } from '../project/configs.ts'
import type { Input } from '../project/input.ts'
import type { Keep } from '../project/judge.ts'
import type { Judged } from '../project/judge-all.ts'
import { asksForChanges } from './changed-options.ts'
import { checkConfigurations, NOTHING_ELSE } from './check-configurations.ts'
import type { CommandInput, Options } from './command.ts'
import { complain } from './complain.ts'
import { configChoice } from './config-choice.ts'
import { CLEAN, USAGE } from './exit-code.ts'
import { exitCodeOf, exitPolicy } from './exit-code-of.ts'
import { findInputs } from './find-inputs.ts'
import type { Fixing } from './fixing.ts'
import type { ChangedOnly } from './git/changed-only.ts'
import { ignoredNote } from './ignored-note.ts'
import type { Io } from './io.ts'
import { judgedFiles } from './judged-files.ts'
import { openJudging } from './judging.ts'
import { openKnownFindings } from './known-findings.ts'
import { nothingFound } from './nothing-found.ts'
import { openReports } from './reports.ts'
import { openRepository, type Repository } from './repository.ts'
import { isSeveral } from './several.ts'
import { toldResult } from './told-result.ts'

/** Where the judgements of a run come from. */
export interface JudgedSource {
  /** What the user named. */
  readonly paths: readonly string[]
  /** Whether files are checked against each other. */
  readonly isSeveral: boolean
  readonly configs: Configs
  readonly fixing?: Fixing | null
  /** Not all that is found is told, but what is new. */
  readonly isPartial?: boolean
  /** @param repository takes files that are read and not told of */
  open(keep: Keep, repository: Repository | null): Promise<OpenSource>
}

interface OpenSource {
  readonly judged: AsyncIterable<Judged>
  readonly changedOnly?: ChangedOnly | null
  close(): void
}

/** `dvk lint`: checks files and folders, each file by itself and then all against each other, and reports everything at once. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options } = input
  const { documentsOnly = false, stdinFilename } = options
  // A hook that has no document to name does not mean the whole folder.
  const { configurations = [] } = input
  const isNamed = input.arguments.length + configurations.length > 0 || documentsOnly
  const paths = isNamed ? input.arguments : ['.']
  await checkConfigurations(configurations, io)
  if (options.shard !== undefined) return (await import('./lint-shard.ts')).lintShard(input, paths, io)
  if (options.output !== undefined || options.keepText) throw withoutShard(options)
  const configs = configsFor(configChoice(input, io))
  const fixing = asksForFixes(options) ? await (await import('./fixing.ts')).openFixing(input, paths, io) : null
  const isPartial = asksForChanges(options, paths)
  return reportOn(input, io, {
    paths,
    isSeveral: isSeveral(paths, io.cwd),
    configs,
    fixing,
    isPartial,
    open: async (keep, repository) => {
      const changedOnly = isPartial
        ? await (await import('./git/changed-only.ts')).openChangedOnly(input, { paths, configs, repository }, io)
        : null
      const judging = await openJudging(input, keep, io)
      const judges = { configs, ...judging, ...(fixing ?? changedOnly)?.judging(judging.judgeFile) }
      const inputs = () => changedOnly?.inputs() ?? findInputs(paths, { io, stdinFilename, documentsOnly })
      const close = (): void => {
        judging.close()
        changedOnly?.close()
      }
      return { judged: judgedFiles(input, inputs, judges, io), changedOnly, close }
    },
  })
}

/** Gathers judgements, checks documents against each other and reports. @returns the exit code */
export const reportOn = async (
  input: CommandInput,
  io: Io,
  { paths, isSeveral, configs, fixing = null, isPartial = false, open }: JudgedSource,
): Promise<number> => {
  const { options, language } = input
  const policy = exitPolicy(options)
  const reports = openReports(input, fixing?.reportsTo ?? io)
  const repository = await openRepository(input, isSeveral, io)
  const baselines = openKnownFindings(input, { paths, isPartial }, io)
  const fingerprints = reports.keep.fingerprints || baselines.fingerprints || isPartial
  const keptTogether = repository?.keep ?? { facts: false, entries: false }
  const source = await open({ ...reports.keep, ...keptTogether, fingerprints }, repository)
  const { changedOnly } = source
  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  const leftOut: Input[] = []
  let files = 0
  const unread: Finding[] = []
  try {
    for await (const { input: found, config, judgement } of source.judged) {
      if (!judgement) {
        leftOut.push(found)
        continue
      }
      files++
      if (!judgement.isRead) unread.push(...judgement.findings)
      repository?.add(judgement)
      reports.add(judgement)
      baselines.add(judgement, config)
      findings.push(...judgement.findings)
      suppressed.push(...judgement.suppressed)
    }
    const together = repository?.check()
    const newTogether = (await changedOnly?.newTogether(together?.findings ?? [])) ?? together?.findings ?? []
    // One by one: an archive may have more than a call takes arguments.
    for (const finding of await atOwnLevels(newTogether, configs)) findings.push(finding)
    for (const silent of together?.suppressed ?? []) suppressed.push(silent)
  } catch (error) {
    fixing?.end(false)
    throw error
  } finally {
    source.close()
    repository?.close()
  }
  const { told, known, notes } = await baselines.sift(findings.sort(compareFindings))
  if (fixing?.isAll) for (const { message } of unread) complain(io, message)
  else await reports.write(toldResult({ findings: told, suppressed, known, files }, options))
  for (const note of notes) complain(io, note[language])
  const ignored = ignoredNote(leftOut, files, language)
  if (ignored) complain(io, ignored)
  if (files === 0 && leftOut.length === 0 && !options.documentsOnly) {
    const expected = changedOnly?.nothing ?? (input.configurations?.length ? NOTHING_ELSE : null)
    complain(io, expected?.[language] ?? nothingFound(paths, language))
    return expected ? CLEAN : USAGE
  }
  const mended = fixing?.end(true)
  if (unread.length > 0 || mended === USAGE) return USAGE
  if (fixing?.isAll) return mended ?? CLEAN
  const { code, note } = exitCodeOf(told, policy)
  if (note) complain(io, note[language])
  return code
}

/** What has to do with fixes is loaded only then. */
const asksForFixes = ({ fix, fixDryRun, fixOnly, diff }: Options): boolean =>
  [fix, fixDryRun, fixOnly, diff].includes(true)

const withoutShard = ({ output }: Options): InputError => {
  const option = output === undefined ? '--keep-text' : '-o'
  return new InputError('cach-dung/thieu-shard', {
    vi: `${option} chỉ dùng với --shard; muốn ghi kết quả vào tệp thì viết -f DẠNG:TỆP`,
    en: `${option} goes with --shard only; to write a report to a file say -f FORMAT:FILE`,
  })
}
