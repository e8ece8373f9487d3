import sources from 'dvk:sources'
import { createHash } from 'node:crypto'
import { configKeys } from '../config/config-key.ts'
import { pathBelow } from '../config/path-below.ts'
import type { LevelOf } from '../lint/level.ts'
import type { Configs } from '../project/configs.ts'
import { configsFor } from '../project/configs.ts'
import type { Input } from '../project/input.ts'
import { judgementText } from '../project/judgement-text.ts'
import { REPOSITORY_RULES } from '../rules/repository-rules.ts'
import type { CommandInput } from './command.ts'
import { configChoice } from './config-choice.ts'
import { CLEAN } from './exit-code.ts'
import { findInputs } from './find-inputs.ts'
import type { Io } from './io.ts'
import { judgedFiles } from './judged-files.ts'
import { openJudging, runSettings } from './judging.ts'
import { isSeveral } from './several.ts'
import { PART_VERSION, type PartLine } from './shard/part.ts'
import { parseShard, type Shard, shardOf, stablePath } from './shard/shard-of.ts'
import { openPart } from './shard/write-part.ts'

/**
 * `dvk lint --shard i/n`: judges the files of one shard and writes what `dvk merge` needs of them. It tells nothing else and
 * its exit code is 0, whatever was found: what is found is told once, by the merge.
 * @param paths files and folders, the same for all shards
 */
export const lintShard = async (input: CommandInput, paths: readonly string[], io: Io): Promise<number> => {
  const { options, language, version } = input
  const { final = false, keepText = false, force = false } = options
  const shard = parseShard(options.shard ?? '')
  const configs = configsFor(configChoice(input, io))
  const part = openPart(options.output, { cwd: io.cwd, force })
  const keep = { fingerprints: true, facts: false, entries: true, lines: keepText }
  const judging = await openJudging(input, keep, io)
  try {
    const share = openShare(shard, configs, io.cwd)
    const own = () => share.own(findInputs(paths, { io, stdinFilename: options.stdinFilename }))
    for await (const { input: found, config, judgement } of judgedFiles(input, own, { configs, ...judging }, io)) {
      const { file, named } = found
      const levels = levelsIn(config.levelOf)
      const line: PartLine = {
        at: share.placeOf(found),
        file,
        named,
        ...(Object.keys(levels).length > 0 ? { levels } : {}),
        ...(config.baseline === null ? {} : { baseline: pathBelow(io.cwd, config.baseline) }),
        judgement: judgement && judgementText(judgement),
      }
      part.add(line)
    }
    const isOne = !isSeveral(paths, io.cwd)
    part.keep({
      dvkShard: PART_VERSION,
      version,
      sources,
      ...shard,
      files: share.files(),
      settings: share.settings([options.standard ?? null, runSettings(input)]),
      paths,
      language,
      final,
      isOne,
      hasText: keepText,
    })
  } finally {
    judging.close()
    part.close()
  }
  return CLEAN
}

/** The share of a shard in all files, and what tells one set of files from another. */
interface Share {
  /** Those of the shard among all inputs. */
  own(inputs: AsyncIterable<Input>): AsyncGenerator<Input>
  /** Of one of them among all. */
  placeOf(input: Input): number
  /** A hash of the names of all files, once they have gone through. */
  files(): string
  /** A hash of their configurations and of what else was chosen. */
  settings(chosen: unknown): string
}

const openShare = ({ shard, of }: Shard, configs: Configs, cwd: string): Share => {
  const keyOf = configKeys(cwd)
  const keys = new Set<string>()
  const places = new WeakMap<Input, number>()
  let names = ''
  return {
    async *own(inputs) {
      const hash = createHash('sha256')
      let place = 0
      for await (const input of inputs) {
        const path = stablePath(input.file, cwd)
        hash.update(`${path}\n`)
        keys.add(keyOf((await configs(input.file)).config))
        places.set(input, place++)
        if (shardOf(path, of) === shard) yield input
      }
      names = hash.digest('hex')
    },
    placeOf: (input) => places.get(input) ?? 0,
    files: () => names,
    settings: (chosen) =>
      createHash('sha256')
        .update(JSON.stringify([chosen, [...keys].sort()]))
        .digest('hex'),
  }
}

const levelsIn = (levelOf: LevelOf): PartLine['levels'] & object =>
  Object.fromEntries(
    REPOSITORY_RULES.flatMap(({ id }) => {
      const level = levelOf(id)
      return level === null ? [] : [[id, level]]
    }),
  )
