import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathBelow } from '../../config/path-below.ts'
import { InputError } from '../../document/input-error.ts'
import { makeFolder } from '../../draft/replace-file.ts'
import { writingError } from '../../draft/writing-error.ts'

/** Of the folder where nothing else is said: at the root of the git work tree, else where the command runs. */
export const CACHE_FOLDER = '.dvk-cache'

/** What tells programs that make backups, and us, what the folder is (Cache Directory Tagging Specification). */
const TAG = 'CACHEDIR.TAG'
const TAGGED = 'Signature: 8a477f597d28d172789f06886806bc55\n# dvk lint --cache\n'

const DAY = 86_400_000
/** Days after which what nobody asked for goes. */
const KEPT = 30

/** @param cwd absolute */
export const usualCacheFolder = (cwd: string): string => {
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return join(at, CACHE_FOLDER)
  }
  return join(cwd, CACHE_FOLDER)
}

/**
 * Makes the folder, with what keeps git and backups from taking it along.
 * @param folder absolute
 * @param name as the user knows it, for messages
 * @throws InputError where it cannot be made, or holds something else
 */
export const makeCacheFolder = (folder: string, name: string): void => {
  makeFolder(folder, name)
  try {
    // Another run may be making it at this moment, the tag first: whatever else is seen there, the tag is there by then.
    const isEmpty = readdirSync(folder).length === 0
    if (!isEmpty && isTagged(folder)) return
    if (!isEmpty) throw notOurs(name)
    writeFileSync(join(folder, TAG), TAGGED)
    writeFileSync(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    throw writingError(error, name)
  }
}

/** Whether our tag is there, or is just being written. */
const isTagged = (folder: string): boolean =>
  existsSync(join(folder, TAG)) && TAGGED.startsWith(readFileSync(join(folder, TAG), 'utf8'))

/**
 * The file for a folder of documents: the same wherever the whole work tree is moved to, so that a machine that checks a
 * repository out anew can be given the cache of another.
 */
export const cacheFile = (folder: string, documents: string): string => {
  const below = pathBelow(dirname(folder), documents)
  return join(folder, `${createHash('sha256').update(below).digest('hex').slice(0, 32)}.cache`)
}

/**
 * Removes what nobody has asked for in a month, and what an interrupted run has left. What cannot be removed stays: it may
 * belong to somebody else, and the whole folder may be gone by now.
 */
export const removeOld = (folder: string): void => {
  const now = Date.now()
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      const days = name.endsWith('.cache') ? KEPT : name.endsWith('.tmp') ? 1 : Number.POSITIVE_INFINITY
      // Another run may have removed it by now.
      const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
      if (age > days * DAY) rmSync(path, { force: true })
    }
  } catch {
    // What was judged is told all the same.
  }
}

const notOurs = (name: string): InputError =>
  new InputError('cach-dung/thu-muc-khac', {
    vi: `--cache-location «${name}» đang chứa tệp khác; hãy nêu một thư mục trống hoặc chưa có`,
    en: `--cache-location "${name}" holds other files; name a folder that is empty or not there yet`,
  })
