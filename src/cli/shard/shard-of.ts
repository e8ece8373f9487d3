import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathBelow } from '../../config/path-below.ts'
import { InputError } from '../../document/input-error.ts'

export interface Shard {
  /** From 1. */
  readonly shard: number
  readonly of: number
}

const MOST = 9999

/** What `--shard` asks for. @throws InputError for anything but `i/n` */
export const parseShard = (asked: string): Shard => {
  const [, shard = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(asked) ?? []).map(Number)
  if (shard > 0 && shard <= of) return { shard, of }
  throw new InputError('cach-dung/phan', {
    vi: `--shard cần dạng i/n với i từ 1 đến n (n không quá ${MOST}), đã thấy «${asked}»; viết --shard 1/3`,
    en: `--shard takes i/n with i from 1 to n (n up to ${MOST}), this is "${asked}"; write --shard 1/3`,
  })
}

/** The same on every system: relative to the folder where the command runs, in composed letters. */
export const stablePath = (file: string, cwd: string): string => pathBelow(cwd, resolve(cwd, file)).normalize()

/** Which shard a file belongs to, from 1: told by its path alone, so that other files that come and go do not move it. */
export const shardOf = (path: string, of: number): number =>
  (createHash('sha256').update(path).digest().readUInt32BE() % of) + 1
