import validate from '../../../schemas/baseline.schema.json?ajv'
import { InputError } from '../../document/input-error.ts'

/** Version of the file and of what fingerprints are made of. */
const VERSION = 1

/** How often each fingerprint was found, by rule. */
export type KnownInFile = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Findings that are known and not told again, by file: the path from the folder of the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, KnownInFile>

/**
 * @param name of the file, for messages
 * @throws InputError `phat-hien-cu/…` for what is damaged, none of ours or of another version
 */
export const parseBaseline = (text: string, name: string): Baseline => {
  const value = parsed(text)
  if (!isWritten(value)) throw versionOf(value) === null || versionOf(value) === VERSION ? broken(name) : other(name)
  return new Map(
    Object.entries(value.files).map(([file, rules]) => [
      file,
      new Map(Object.entries(rules).map(([rule, counts]) => [rule, new Map(Object.entries(counts))])),
    ]),
  )
}

/** In an order that does not depend on the run, a line a fingerprint: so that changes of it can be read and merged. */
export const printBaseline = (baseline: Baseline): string => {
  const files = sorted(baseline, (rules) => sorted(rules, (counts) => sorted(counts, (count) => count)))
  return `${JSON.stringify({ version: VERSION, tool: 'dvk', files }, null, 2)}\n`
}

/** How many findings are known of these files. */
export const countOf = (files: Iterable<readonly [string, KnownInFile]>): number =>
  [...files].reduce((sum, [, known]) => sum + countIn(known), 0)

/** The same of one file. */
export const countIn = (known: KnownInFile): number =>
  [...known.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0)

interface Written {
  readonly files: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

const isWritten = (value: unknown): value is Written => validate(value)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const versionOf = (value: unknown): number | null =>
  typeof value === 'object' && value !== null && 'tool' in value && 'version' in value && value.tool === 'dvk'
    ? Number(value.version)
    : null

// By code unit, so that the order is the same in every locale.
const sorted = <Value, Plain>(map: ReadonlyMap<string, Value>, plain: (value: Value) => Plain): Record<string, Plain> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]))

const AGAIN = {
  vi: 'hãy xoá tệp rồi ghi lại bằng --baseline-write, hoặc lấy lại bản đúng từ git',
  en: 'remove it and write it again with --baseline-write, or get the right one from git',
}

const broken = (name: string): InputError =>
  new InputError('phat-hien-cu/hong', {
    vi: `«${name}» không phải tệp phát hiện cũ của dvk, hoặc đã bị hỏng: ${AGAIN.vi}`,
    en: `"${name}" is no baseline of dvk, or it is damaged: ${AGAIN.en}`,
  })

const other = (name: string): InputError =>
  new InputError('phat-hien-cu/phien-ban', {
    vi: `«${name}» do một phiên bản dvk khác ghi, bản này chỉ đọc phiên bản ${VERSION}: ${AGAIN.vi}`,
    en: `"${name}" was written by another version of dvk, this one reads version ${VERSION}: ${AGAIN.en}`,
  })
