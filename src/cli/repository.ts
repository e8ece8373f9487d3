import type { FileFacts } from '../document/facts.ts'
import type { Finding } from '../lint/finding.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'
import { isSeveral } from './several.ts'

/** What one run keeps of its files to check them against each other, in memory and on disk. */
export interface Repository {
  add(facts: FileFacts): void
  findings(): Iterable<Finding>
  /** Gives the room on disk back; the facts that were asked for stay. */
  close(): void
}

/** @returns `null` where one file is checked alone: its code is then not even loaded */
export const openRepository = async (
  { options, language }: CommandInput,
  paths: readonly string[],
  io: Io,
): Promise<Repository | null> => {
  if (options.facts === undefined && !isSeveral(paths, io.cwd)) return null
  const { checkRepository } = await import('../lint/repository/check-repository.ts')
  const { REPOSITORY_RULES } = await import('../rules/repository-rules.ts')
  const file =
    options.facts === undefined
      ? null
      : (await import('./facts-file.ts')).openFactsFile(options.facts, { cwd: io.cwd, force: options.force ?? false })
  const check = checkRepository(REPOSITORY_RULES, { language, final: options.final ?? false })
  return {
    add(facts) {
      if (facts.documents.length === 0 && facts.attached.length === 0) return
      file?.add(facts)
      check.add(facts)
    },
    findings() {
      file?.keep()
      return check.findings()
    },
    close() {
      file?.close()
      check.close()
    },
  }
}
