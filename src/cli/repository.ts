import type { RepositoryOptions } from '../lint/repository/check-repository.ts'
import { type FileEntries, holdsDocuments } from '../lint/repository/file-entries.ts'
import type { Judgement, Keep } from '../project/judge.ts'
import type { ObeyedRepository } from '../project/repository-directives.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'

/** What is kept of files to check them against each other, in memory and on disk. */
export interface Together {
  add(file: FileEntries): void
  /** Checks them, once all are added. */
  check(): ObeyedRepository
  /** Gives the room on disk back. */
  close(): void
}

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

/** Checks documents against each other, without keeping their facts for later. */
export const openTogether = async (options: RepositoryOptions): Promise<Together> => {
  const { checkRepository } = await import('../lint/repository/check-repository.ts')
  const { REPOSITORY_RULES } = await import('../rules/repository-rules.ts')
  const { repositoryDirectives } = await import('../project/repository-directives.ts')
  const directives = repositoryDirectives(options.language)
  const documents = checkRepository(REPOSITORY_RULES, options)
  return {
    add(file) {
      documents.addLines(file.lines)
      directives.add(file)
    },
    check: () => directives.obey(documents.findings()),
    close: documents.close,
  }
}
