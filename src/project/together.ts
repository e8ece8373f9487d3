import { checkRepository, type RepositoryOptions } from '../lint/repository/check-repository.ts'
import type { FileEntries } from '../lint/repository/file-entries.ts'
import { REPOSITORY_RULES } from '../rules/repository-rules.ts'
import type { ObeyedRepository } from './repository-directives.ts'

/** What is kept of files to check them against each other, in memory and on disk. */
export interface Together {
  add(file: FileEntries): void
  /** Checks them, once all are added. */
  check(): ObeyedRepository
  /** Gives the room on disk back. */
  close(): void
}

export const openTogether = async (options: RepositoryOptions): Promise<Together> => {
  const { repositoryDirectives } = await import('./repository-directives.ts')
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
