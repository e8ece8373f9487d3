import type { FileFacts } from '../document/facts.ts'
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
  if (options.facts === undefined && !isSeveral) return null
  const { checkRepository } = await import('../lint/repository/check-repository.ts')
  const { REPOSITORY_RULES } = await import('../rules/repository-rules.ts')
  const { repositoryDirectives } = await import('../project/repository-directives.ts')
  const file =
    options.facts === undefined
      ? null
      : (await import('./facts-file.ts')).openFactsFile(options.facts, { cwd: io.cwd, force: options.force ?? false })
  const directives = repositoryDirectives(language)
  const documents = checkRepository(REPOSITORY_RULES, { language, final: options.final ?? false })
  return {
    add(facts) {
      if (facts.documents.length === 0 && facts.attached.length === 0) return
      file?.add(facts)
      documents.add(facts)
      directives.add(facts)
    },
    check() {
      file?.keep()
      return directives.obey(documents.findings())
    },
    close() {
      file?.close()
      documents.close()
    },
  }
}
