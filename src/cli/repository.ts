import type { FileFacts } from '../document/facts.ts'
import type { RepositoryOptions } from '../lint/repository/check-repository.ts'
import type { ObeyedRepository } from '../project/repository-directives.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'

/** What one run keeps of its files to check them against each other, in memory and on disk. */
export interface Repository {
  add(facts: FileFacts): void
  /** Checks them, once all are added. */
  check(): ObeyedRepository
  /** Gives the room on disk back; the facts that were asked for stay. */
  close(): void
}

/** @returns `null` where one file is checked alone: its code is then not even loaded */
export const openRepository = async (
  { options, language }: CommandInput,
  isSeveral: boolean,
  io: Io,
): Promise<Repository | null> => {
  const { facts, force = false, final = false } = options
  if (facts === undefined && !isSeveral) return null
  const file =
    facts === undefined ? null : (await import('./facts-file.ts')).openFactsFile(facts, { cwd: io.cwd, force })
  const together = await openTogether({ language, final })
  return {
    add(added) {
      if (holdsDocuments(added)) file?.add(added)
      together.add(added)
    },
    check() {
      file?.keep()
      return together.check()
    },
    close() {
      file?.close()
      together.close()
    },
  }
}

/** Checks documents against each other, without keeping their facts for later. */
export const openTogether = async (options: RepositoryOptions): Promise<Repository> => {
  const { checkRepository } = await import('../lint/repository/check-repository.ts')
  const { REPOSITORY_RULES } = await import('../rules/repository-rules.ts')
  const { repositoryDirectives } = await import('../project/repository-directives.ts')
  const directives = repositoryDirectives(options.language)
  const documents = checkRepository(REPOSITORY_RULES, options)
  return {
    add(facts) {
      if (!holdsDocuments(facts)) return
      documents.add(facts)
      directives.add(facts)
    },
    check: () => directives.obey(documents.findings()),
    close: documents.close,
  }
}

const holdsDocuments = ({ documents, attached }: FileFacts): boolean => documents.length > 0 || attached.length > 0
