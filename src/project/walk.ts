import { type Dirent, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { CONFIG_FILE } from '../config/find-config.ts'
import { type IgnoreRules, isIgnored, rulesAbove, withRulesOf } from './gitignore.ts'
import { fileInput, type Input } from './input.ts'
import { readingError } from './read-bytes.ts'

/** Kinds of files that may be documents. */
const DOCUMENT = /\.(?:ya?ml|doc[xm]|dot[xm]|txt|md)$/i
/** What Word leaves beside a file that is open. */
export const LOCK = /^~\$/
/** Folders that hold no documents of the user. */
export const NEVER = new Set(['.git', 'node_modules'])

export interface FoundInput {
  /** Absolute. */
  readonly path: string
  readonly input: Input
}

/**
 * The files of a folder that may be documents, without what .gitignore files leave out. Links are not followed, so no
 * file comes twice and every walk ends.
 * @param folder absolute
 * @param shown the folder as the user named it
 */
export function* walk(folder: string, shown: string): Generator<FoundInput> {
  yield* walkFolder(folder, shown, rulesAbove(folder))
}

function* walkFolder(folder: string, shown: string, above: IgnoreRules): Generator<FoundInput> {
  const { entries, failure } = list(folder, shown)
  if (failure) {
    yield { path: folder, input: { file: shown, named: true, read: () => Promise.reject(failure) } }
    return
  }
  const rules = withRulesOf(folder, entries, above)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const file = printedPath(shown, entry.name)
    if (entry.isDirectory()) {
      if (!NEVER.has(entry.name) && !isIgnored(rules, path, true)) yield* walkFolder(path, file, rules)
    } else if (entry.isFile() && isCandidate(entry.name) && !isIgnored(rules, path, false)) {
      yield { path, input: fileInput(path, file, false) }
    }
  }
}

/** Whether a file of that name, without its folder, may be a document. */
export const isCandidate = (name: string): boolean => DOCUMENT.test(name) && !LOCK.test(name) && name !== CONFIG_FILE

interface Listing {
  readonly entries: readonly Dirent[]
  readonly failure: unknown
}

const list = (folder: string, shown: string): Listing => {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    // By code unit, so that the order is the same on every machine.
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), failure: null }
  } catch (error) {
    return { entries: [], failure: readingError(error, shown) }
  }
}

/** With `/` on every system, so that reports can be compared. */
const printedPath = (shown: string, name: string): string => join(shown, name).split(sep).join('/')
