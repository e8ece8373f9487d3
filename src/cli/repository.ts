import { holdsDocuments } from '../lint/repository/file-entries.ts'
import type { Judgement, Keep } from '../project/judge.ts'
import { openTogether, type Together } from '../project/together.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'

/** The files of one run. */
export interface Repository extends Omit<Together, 'add'> {
  /** What it needs of each. */
  readonly keep: Pick<Keep, 'facts' | 'entries'>
  add(file: Pick<Judgement, 'facts' | 'entries'>): void
}

/** @returns `null` where one file is checked alone: its code is then not even loaded */
export const openRepository = async (
  { options, language }: CommandInput,
  isSeveral: boolean,
  io: Io,
): Promise<Repository | null> => {
  const { facts: target, force = false, final = false } = options
  if (target === undefined && !isSeveral) return null
  const file =
    target === undefined ? null : (await import('./facts-file.ts')).openFactsFile(target, { cwd: io.cwd, force })
  const together = await openTogether({ language, final })
  return {
    keep: { facts: file !== null, entries: true },
    add({ facts, entries }) {
      if (facts && holdsDocuments(facts)) file?.add(facts)
      if (entries) together.add(entries)
    },
    check() {
      file?.keep()
      return together.check()
    },
    /** The facts that were asked for stay. */
    close() {
      file?.close()
      together.close()
    },
  }
}
