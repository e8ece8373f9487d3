import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Mended } from '../fix/mend.ts'
import { printedDiff } from '../fix/printed-diff.ts'
import type { Finding } from '../lint/finding.ts'
import { atLevels } from '../lint/level.ts'
import { type LintOptions, unreadable } from '../lint/lint.ts'
import type { Input } from '../project/input.ts'
import { type Judges, loaded } from '../project/judge-all.ts'
import { type JudgeFile, lintOptions } from '../project/judge-file.ts'
import { mendInput } from '../project/mend-input.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { complain } from './complain.ts'
import { CLEAN, FINDINGS, USAGE } from './exit-code.ts'
import type { Io } from './io.ts'
import { runSettings } from './judging.ts'

/** Mends the files of a run before they are judged. */
export interface Fixing {
  /** Whether nothing is reported but what was mended, or what would change. */
  readonly isAll: boolean
  /** Where reports go: what is mended of standard input takes standard output. */
  readonly reportsTo: Io
  /** Judges files as they are once mended: one after the other, so that what is told of them stays in their order. */
  judging(judgeFile: JudgeFile): Judges
  /**
   * Says what was mended.
   * @param isWhole false for a run that was stopped: what was mended by then stays so, and is all that is said
   * @returns the exit code that this alone would have
   */
  end(isWhole: boolean): number
}

const MENDED: Message = { vi: 'đã sửa {count} chỗ trong {files} tệp', en: 'mended {count} place(s) in {files} file(s)' }
const WOULD_MEND: Message = {
  vi: 'có thể sửa {count} chỗ trong {files} tệp, chưa ghi gì',
  en: '{count} place(s) in {files} file(s) could be mended, nothing was written',
}
const NOTHING: Message = { vi: 'không có gì để tự sửa', en: 'there is nothing to mend' }
const MORE: Message = {
  vi: '; thêm {more} chỗ sửa được bằng --unsafe-fixes, cần xem lại sau khi sửa',
  en: '; {more} more with --unsafe-fixes, to be looked at afterwards',
}
const DROPPED: Message = {
  vi: '«{file}»: không giữ cách sửa của {rules}, vì tệp sẽ có lỗi mới',
  en: '"{file}": the fixes of {rules} were not kept, they would have brought new errors',
}
const UNTOUCHED: Message = { vi: 'Không tự sửa tệp này: {reason}', en: 'This file is not mended: {reason}' }

export const openFixing = async (input: CommandInput, paths: readonly string[], io: Io): Promise<Fixing> => {
  const { options, language } = input
  const { unsafeFixes: unsafe = false } = options
  const settings = { ...runSettings(input), standard: await chosenStandard(options.standard, io) }
  const write = Boolean(options.fix || options.fixOnly)
  const takesStdout = write && paths.includes('-')
  const totals = { count: 0, files: 0, more: 0, failures: 0 }
  const tell = (text: string): void => complain(io, text)

  const tellOf = (file: string, mended: Mended): void => {
    const { length } = mended.mended
    totals.count += length
    totals.files += length > 0 ? 1 : 0
    totals.more += mended.left
    const rules = [...new Set(mended.dropped.map(({ ruleId }) => ruleId))].sort().join(', ')
    if (rules !== '') tell(fillMessage(DROPPED, language, { file, rules }))
    if (options.diff) io.stdout.write(printedDiff(file, mended, language))
  }

  return {
    isAll: Boolean(options.fixOnly || options.diff),
    // Spreading it would open standard input.
    reportsTo: takesStdout ? Object.create(io, { stdout: { value: io.stderr } }) : io,
    judging: (judgeFile) => ({
      judgeFile: async (found, config) => {
        const lint = lintOptions(settings, config)
        const { input: now, mended, failure } = await mendInput(found, { ...lint, unsafe, write })
        if (failure) {
          totals.failures++
          tell(failure.text[language])
        } else if (mended) tellOf(found.file, mended)
        if (takesStdout && found.path === undefined) io.stdout.write(await textOf(now))
        const judgement = await judgeFile(await loaded(now), config)
        const reason = mended?.untouched
        if (!judgement || !reason) return judgement
        return {
          ...judgement,
          findings: [...untouched(found.file, reason, language, lint), ...judgement.findings],
        }
      },
      ahead: () => 1,
    }),
    end(isWhole) {
      // What could not be written was told already.
      const isTold = totals.count > 0 || (isWhole && !options.diff && totals.failures === 0)
      if (isTold) tell(summary(totals, { write, unsafe }, language))
      if (totals.failures > 0) return USAGE
      return options.diff && totals.count > 0 ? FINDINGS : CLEAN
    },
  }
}

/** A filter passes on what it cannot read. */
const textOf = async (input: Input): Promise<Uint8Array> => {
  try {
    return await input.read()
  } catch {
    return new Uint8Array()
  }
}

const untouched = (file: string, reason: Message, language: Language, { levelOf }: LintOptions): readonly Finding[] => {
  const message = fillMessage(UNTOUCHED, language, { reason })
  const finding: Finding = { ...unreadable(file, 'tep/khong-sua', message), severity: 'info' }
  return levelOf ? atLevels([finding], levelOf) : [finding]
}

const summary = (
  { count, files, more }: { readonly count: number; readonly files: number; readonly more: number },
  { write, unsafe }: { readonly write: boolean; readonly unsafe: boolean },
  language: Language,
): string =>
  fillMessage(count === 0 ? NOTHING : write ? MENDED : WOULD_MEND, language, { count, files }) +
  (more > 0 && !unsafe ? fillMessage(MORE, language, { more }) : '')
