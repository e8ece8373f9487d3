import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What is kept of the files of one folder. */
export interface FolderCache {
  /** @returns `null` where nothing is kept under that key, or it is damaged */
  find(name: string, key: string): string | null
  keep(name: string, key: string, text: string): void
  /** Writes what is new; the cache must not be used after. */
  close(): void
}

/** Where a text stands in the file of a cache. */
interface Entry {
  readonly key: string
  /** Begins the hash of the text: what is damaged is not there. */
  readonly sum: string
  readonly offset: number
  readonly length: number
}

/** As many digits as end the file: where its index begins. */
const TRAILER = 16
const WRITE = 2 ** 18

/**
 * One file for a folder of documents: texts, an index of them, and where that begins. Texts stay on disk until they are asked
 * for. It is written beside and moved into place, so others always find a whole one; of two that write at once the last
 * one stays. A file that is cut off, altered or of another kind is as good as none.
 * @param path of the cache's file, absolute
 * @param folder the one with the documents, absolute
 */
export const openFolderCache = (path: string, folder: string): FolderCache => {
  const before = openEntries(path)
  const fresh = new Map<string, Entry>()
  const found = new Set<string>()
  const written = laterFile(`${path}.${process.pid}.tmp`)
  let isBroken = false
  // Without room on the disk nothing is kept: what was judged is told all the same.
  const trying = (write: () => void): void => {
    try {
      if (!isBroken) write()
    } catch {
      isBroken = true
    }
  }
  const add = (name: string, key: string, text: Buffer): void => {
    const { offset, length } = written.write(text)
    fresh.set(name, { key, sum: sumOf(text), offset, length })
  }
  return {
    find(name, key) {
      const entry = before.entries.get(name)
      const text = entry?.key === key ? before.read(entry) : null
      if (text) found.add(name)
      return text?.toString() ?? null
    },
    keep: (name, key, text) => trying(() => add(name, key, Buffer.from(text))),
    close() {
      trying(() => {
        if (fresh.size === 0) return touch(path)
        for (const [name, entry] of before.entries) {
          // Of files that were not asked for this time all is kept that still has a file.
          if (fresh.has(name) || !(found.has(name) || existsSync(join(folder, name)))) continue
          const text = before.read(entry)
          if (text) add(name, entry.key, text)
        }
        const { offset } = written.write(Buffer.from(JSON.stringify([...fresh])))
        written.write(Buffer.from(String(offset).padStart(TRAILER, '0')))
        written.moveTo(path)
      })
      written.remove()
      before.close()
    },
  }
}

interface Entries {
  readonly entries: ReadonlyMap<string, Entry>
  read(entry: Entry): Buffer | null
  close(): void
}

const NOTHING: Entries = { entries: new Map(), read: () => null, close: () => {} }

const openEntries = (path: string): Entries => {
  if (!existsSync(path)) return NOTHING
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, 'r')
    const at = descriptor
    const end = fstatSync(at).size - TRAILER
    const start = Number(bytesAt(at, end, TRAILER))
    const entries = new Map<string, Entry>(JSON.parse(bytesAt(at, start, end - start).toString()))
    const read = ({ offset, length, sum }: Entry): Buffer | null => {
      const text = offset + length <= start ? bytesAt(at, offset, length) : null
      return text && sumOf(text) === sum ? text : null
    }
    return { entries, read, close: () => closeSync(at) }
  } catch {
    if (descriptor !== null) closeSync(descriptor)
    return NOTHING
  }
}

const bytesAt = (descriptor: number, offset: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset))
}

const sumOf = (text: Buffer): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A file that is made when something is written to it. */
const laterFile = (path: string) => {
  let descriptor: number | null = null
  let waiting: Buffer[] = []
  let waitingLength = 0
  let offset = 0
  const flush = (): void => {
    descriptor ??= openSync(path, 'w')
    writeFileSync(descriptor, Buffer.concat(waiting))
    waiting = []
    waitingLength = 0
  }
  const close = (): void => {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  return {
    write(text: Buffer): Pick<Entry, 'offset' | 'length'> {
      const at = { offset, length: text.length }
      waiting.push(text)
      waitingLength += text.length
      offset += text.length
      if (waitingLength > WRITE) flush()
      return at
    },
    moveTo(to: string): void {
      flush()
      close()
      renameSync(path, to)
    },
    /** What was not moved. */
    remove(): void {
      close()
      rmSync(path, { force: true })
    },
  }
}

/** It was of use today. */
const touch = (path: string): void => {
  const now = new Date()
  if (existsSync(path)) utimesSync(path, now, now)
}
