import { existsSync } from 'node:fs'
import { pathBelow } from '../config/path-below.ts'
import { fillMessage, type Message, type MessageData } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { withFingerprints } from '../lint/fingerprint.ts'
import { type Baseline, countOf, printBaseline } from '../project/baseline/baseline.ts'
import { readBaseline } from '../project/baseline/read-baseline.ts'
import { siftByBaseline } from '../project/baseline/sift-by-baseline.ts'
import { beneath } from './beneath.ts'
import type { Io } from './io.ts'
import type { Sifted } from './known-findings.ts'
import { writeReport } from './report-file.ts'

export interface SiftOptions {
  readonly mode: 'read' | 'write' | 'prune'
  /** As named on the command line. */
  readonly paths: readonly string[]
  /** Not all that is found in the files is among the findings, so that it is not known what is there no more. */
  readonly isPartial: boolean
  readonly io: Io
}

/**
 * Parts the findings of a run by the baselines of its files, which are written anew where that was asked for.
 * @param files of each baseline, by its absolute path
 * @throws InputError for a baseline that cannot be read or written
 */
export const siftByBaselines = (
  findings: readonly Finding[],
  files: ReadonlyMap<string, readonly string[]>,
  { mode, paths, isPartial, io }: SiftOptions,
): Sifted => {
  const byBaseline = new Map<string, Finding[]>()
  const byFile = new Map<string, Finding[]>()
  for (const [path, own] of files) {
    const ofBaseline: Finding[] = []
    byBaseline.set(path, ofBaseline)
    for (const file of own) byFile.set(file, ofBaseline)
  }
  const told: Finding[] = []
  for (const finding of withFingerprints(findings)) {
    const list = byFile.get(finding.location.source.file) ?? told
    list.push(finding)
  }
  const covers = beneath(paths, io.cwd)
  let known = 0
  const notes: Message[] = []
  for (const [path, own] of byBaseline) {
    const name = pathBelow(io.cwd, path)
    const isNew = mode === 'write' && !existsSync(path)
    const baseline: Baseline = isNew ? new Map() : readBaseline(path, name)
    const run = { path, cwd: io.cwd, files: files.get(path) ?? [], findings: own, covers }
    const sifted = siftByBaseline(baseline, run)
    // What keeps a file from being read stands in no baseline, and is told even when one is written.
    const left = mode === 'write' ? siftByBaseline(sifted.current, run).told : sifted.told
    told.push(...left)
    known += own.length - left.length
    if (mode === 'write') write(printBaseline(sifted.current), name, io)
    if (mode === 'prune') rewrite(baseline, sifted.pruned, name, io)
    const counts = { name, outdated: sifted.outdated, count: countOf(sifted.current), files: sifted.current.size }
    if (mode !== 'read' || (sifted.outdated > 0 && !isPartial))
      notes.push(filled(NOTES[isNew ? 'create' : mode], counts))
  }
  return { told, known, notes }
}

/** Left alone where nothing changes. */
const rewrite = (before: Baseline, after: Baseline, name: string, io: Io): void => {
  const text = printBaseline(after)
  if (text !== printBaseline(before)) write(text, name, io)
}

const write = (text: string, name: string, io: Io): void =>
  writeReport(name, [Buffer.from(text)], OWN, { cwd: io.cwd, force: false })

const OWN = { own: /^\{\s*"version": \d+,\s*"tool": "dvk"/ }

const NOTES = {
  read: {
    vi: '{outdated} phát hiện cũ trong «{name}» không còn nữa; bỏ chúng khỏi tệp: thêm --baseline-prune',
    en: '{outdated} finding(s) of "{name}" are there no more; take them out of the file with --baseline-prune',
  },
  prune: {
    vi: 'đã bỏ khỏi «{name}» {outdated} phát hiện không còn nữa',
    en: 'took {outdated} finding(s) that are there no more out of "{name}"',
  },
  write: {
    vi: 'đã ghi vào «{name}» {count} phát hiện của {files} tệp',
    en: 'wrote {count} finding(s) of {files} file(s) to "{name}"',
  },
  create: {
    vi: 'đã ghi vào «{name}» {count} phát hiện của {files} tệp; để chỉ nêu phát hiện mới: thêm --baseline {name}, hoặc khai phat_hien_cu: {name} trong dvk.config.yaml',
    en: 'wrote {count} finding(s) of {files} file(s) to "{name}"; to be told new ones only add --baseline {name}, or name it as phat_hien_cu in dvk.config.yaml',
  },
} satisfies Readonly<Record<string, Message>>

const filled = (message: Message, data: MessageData): Message => ({
  vi: fillMessage(message, 'vi', data),
  en: fillMessage(message, 'en', data),
})
