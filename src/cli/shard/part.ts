import type { Language } from '../../document/message.ts'
import type { Level } from '../../lint/level.ts'

/** Version of this shape. */
export const PART_VERSION = 1

/**
 * The first line of a part. The part is NDJSON: behind it comes a line for each file, in the order of the walk, and a
 * closing line.
 */
export interface PartHeader {
  readonly dvkShard: typeof PART_VERSION
  /** Of dvk. */
  readonly version: string
  /** A hash of all that dvk is made of. */
  readonly sources: string
  /** From 1. */
  readonly shard: number
  /** How many shards there are. */
  readonly of: number
  /** A hash of the names of all files of all shards. */
  readonly files: string
  /** A hash of the configurations of all files, and of the options. */
  readonly settings: string
  /** The files and folders that were named on the command line. */
  readonly paths: readonly string[]
  readonly language: Language
  readonly final: boolean
  /** Whether one file alone was named: it is not checked against others. */
  readonly isOne: boolean
  /** Whether the text of files was kept. */
  readonly hasText: boolean
}

/** One file of a shard. */
export interface PartLine {
  /** Its place among the files of all shards. */
  readonly at: number
  /** As printed. */
  readonly file: string
  readonly named: boolean
  /** What its configuration wants of rules about documents against each other. */
  readonly levels?: Readonly<Record<string, Level>>
  /** The file of findings that are known already, from the folder where the command ran. */
  readonly baseline?: string
  /** `judgementText`; `null` for a file that the configuration leaves out. */
  readonly judgement: string | null
}

/** The last line: what is cut off or altered has none that fits. */
export interface PartEnd {
  /** Lines before. */
  readonly end: number
  /** A hash of them. */
  readonly sum: string
}

/** A part by its first bytes. */
export const PART = { own: /^\{"dvkShard":\d+,/ }
