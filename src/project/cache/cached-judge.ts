import sources from 'dvk:sources'
import { createHash } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { configKeys } from '../../config/config-key.ts'
import type { JudgeFile, RunSettings } from '../judge-file.ts'
import { judgementFrom, judgementText } from '../judgement-text.ts'
import { cacheFile, removeOld } from './cache-folder.ts'
import { type FolderCache, openFolderCache } from './folder-cache.ts'

export interface CachedJudge {
  readonly judgeFile: JudgeFile
  /** Writes what is new. */
  close(): void
}

export interface CacheOptions {
  /** Judges what is not kept. */
  readonly judgeFile: JudgeFile
  /** Where judgements are kept, absolute; it is there. */
  readonly folder: string
  /** What names of files are relative to. */
  readonly cwd: string
  readonly settings: RunSettings
}

/** Folders whose caches are open at once: a walk comes back to a folder after those in it. */
const MOST_OPEN = 32

/** What is kept for a file of a folder that is no document. */
const NO_DOCUMENT = 'null'

/**
 * Judges each file once, as long as its bytes, all that is configured for it, the options and dvk itself stay the same.
 * A file that could not be read is tried again.
 */
export const cachedJudge = ({ judgeFile, folder, cwd, settings }: CacheOptions): CachedJudge => {
  const open = new Map<string, FolderCache>()
  let isChanged = false
  const { standard, ...others } = settings
  const run = JSON.stringify([
    sources,
    process.version,
    standard?.base === undefined ? (standard?.id ?? null) : standard,
    others,
  ])
  const configKey = configKeys(dirname(folder))
  const cacheOf = (documents: string): FolderCache => {
    const cache = open.get(documents) ?? openFolderCache(cacheFile(folder, documents), documents)
    // The one that was asked last stands last.
    open.delete(documents)
    open.set(documents, cache)
    const [oldest] = open
    if (oldest && open.size > MOST_OPEN) {
      open.delete(oldest[0])
      oldest[1].close()
    }
    return cache
  }
  return {
    async judgeFile(input, config) {
      // What the code of an organisation's rules depends on is not known.
      if (input.bytes === null || config.ownRules.length > 0) return judgeFile(input, config)
      const path = resolve(cwd, input.file)
      const [documents, name] = [dirname(path), basename(path)]
      // Entries name the file as it is printed.
      const printed = settings.keep.entries ? input.file : ''
      const told = [run, configKey(config.config), input.named, printed].join('\n')
      const key = createHash('sha256').update(told).update(input.bytes).digest('hex').slice(0, 32)
      const text = cacheOf(documents).find(name, key)
      if (text !== null) return text === NO_DOCUMENT ? null : judgementFrom(text, input.file)
      const judgement = await judgeFile(input, config)
      isChanged = true
      if (!judgement) cacheOf(documents).keep(name, key, NO_DOCUMENT)
      else if (judgement.isRead) cacheOf(documents).keep(name, key, judgementText(judgement))
      return judgement
    },
    close() {
      for (const cache of open.values()) cache.close()
      open.clear()
      if (isChanged) removeOld(folder)
    },
  }
}
