import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FileFacts } from '../document/facts.ts'
import { writingError } from '../draft/writing-error.ts'

/** A file of facts that takes its name only when it is whole. */
export interface FactsFile {
  add(facts: FileFacts): void
  /** Gives it its name. */
  keep(): void
  /** Removes what was not kept. */
  close(): void
}

/** UTF-16 units written at once. */
const WRITE = 2 ** 18

/**
 * @param file as the user named it
 * @throws InputError `tep/khong-ghi-duoc`, as do its functions
 */
export const openFactsFile = (file: string, cwd: string): FactsFile => {
  const path = resolve(cwd, file)
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`)
  const told = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw writingError(error, file)
    }
  }
  let descriptor: number | null = told(() => openSync(temporary, 'w'))
  let text = ''
  const write = (): void => {
    const open = descriptor
    if (open !== null) told(() => writeFileSync(open, text))
    text = ''
  }
  const end = (): void => {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  return {
    add(facts) {
      text += `${JSON.stringify(facts)}\n`
      if (text.length >= WRITE) write()
    },
    keep() {
      write()
      end()
      told(() => renameSync(temporary, path))
    },
    close() {
      end()
      rmSync(temporary, { force: true })
    },
  }
}
