import { resolve } from 'node:path'
import type { FileConfig } from '../config/file-config.ts'
import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import type { Judgement } from '../project/judge.ts'
import type { CommandInput, Options } from './command.ts'
import type { Io } from './io.ts'
import type { SiftOptions } from './sift-by-baselines.ts'

/** What is known already of the findings of a run, by the baselines that hold for its files. */
export interface KnownFindings {
  /** True where findings of all files are looked up. */
  readonly fingerprints: boolean
  add(judgement: Judgement, config: FileConfig): void
  /** @throws InputError for a baseline that cannot be read or written */
  sift(findings: readonly Finding[]): Promise<Sifted>
}

export interface Sifted {
  /** Those that are not known. */
  readonly told: readonly Finding[]
  /** How many are; absent where there is no baseline. */
  readonly known?: number
  /** What is said of the baselines. */
  readonly notes: readonly Message[]
}

/** The baseline that is written where none is named. */
const DEFAULT = 'dvk.baseline.json'

/** @throws InputError for options that contradict each other */
export const openKnownFindings = (
  { options }: CommandInput,
  { paths, isPartial }: Pick<SiftOptions, 'paths' | 'isPartial'>,
  io: Io,
): KnownFindings => {
  const { baseline, baselineWrite = false, baselinePrune = false } = options
  if (baseline === false && (baselineWrite || baselinePrune)) throw contradicting(options)
  const named = typeof baseline === 'string' ? resolve(io.cwd, baseline) : null
  const files = new Map<string, string[]>()
  return {
    fingerprints: named !== null || baselineWrite,
    add({ file, isRead }, config) {
      const path =
        baseline === false ? null : (named ?? config.baseline ?? (baselineWrite ? resolve(io.cwd, DEFAULT) : null))
      if (path === null || !isRead) return
      const own = files.get(path)
      if (own) own.push(file)
      else files.set(path, [file])
    },
    async sift(findings) {
      if (baselinePrune && files.size === 0 && named === null) throw noBaseline()
      if (named !== null && files.size === 0) files.set(named, [])
      if (files.size === 0) return { told: findings, notes: [] }
      const { siftByBaselines } = await import('./sift-by-baselines.ts')
      const mode = baselineWrite ? 'write' : baselinePrune ? 'prune' : 'read'
      return siftByBaselines(findings, files, { mode, paths, isPartial, io })
    },
  }
}

const contradicting = ({ baselineWrite }: Options): InputError => {
  const option = baselineWrite ? '--baseline-write' : '--baseline-prune'
  return new InputError('cach-dung/trai-nhau', {
    vi: `không dùng «${option}» cùng với «--no-baseline»: hai tuỳ chọn trái nhau`,
    en: `"${option}" and "--no-baseline" contradict each other`,
  })
}

const noBaseline = (): InputError =>
  new InputError('cach-dung/thieu-tep', {
    vi: `--baseline-prune cần biết tệp phát hiện cũ: thêm --baseline ${DEFAULT}, hoặc khai phat_hien_cu trong dvk.config.yaml`,
    en: `--baseline-prune needs a baseline: add --baseline ${DEFAULT}, or name it as phat_hien_cu in dvk.config.yaml`,
  })
