import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { organisationOf } from '../../../src/config/config.ts'
import { readConfig } from '../../../src/config/read-config.ts'
import { NO_ORGANISATION } from '../../../src/document/organisation.ts'
import { factsOf } from '../../../src/lint/facts/facts-of.ts'
import { parseFacts } from '../../../src/lint/facts/parse-facts.ts'
import { compareFindings, type Finding } from '../../../src/lint/finding.ts'
import { lintFile } from '../../../src/lint/lint.ts'
import { checkRepository } from '../../../src/lint/repository/check-repository.ts'
import { REPOSITORY_RULES } from '../../../src/rules/repository-rules.ts'
import { ALONE } from '../../config/alone.ts'
import { readBytes } from './lint-bytes.ts'

const CONFIG = 'dvk.config.yaml'

export interface FolderFindings {
  /** Of the documents by themselves. */
  readonly own: readonly Finding[]
  /** Of the documents against each other. */
  readonly repository: readonly Finding[]
}

/**
 * Checks the documents of a folder against each other as `dvk lint --final` would, by way of their facts as text.
 * @param memory UTF-16 units held in memory
 */
export const lintFolder = async (folder: string, memory?: number): Promise<FolderFindings> => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  const organisation = names.includes(CONFIG)
    ? organisationOf(await readConfig({ file: CONFIG, folder }, readFileSync(join(folder, CONFIG), 'utf8'), ALONE))
    : NO_ORGANISATION
  const check = checkRepository(REPOSITORY_RULES, {
    language: 'vi',
    final: true,
    ...(memory === undefined ? {} : { memory }),
  })
  try {
    const own: Finding[] = []
    for (const name of names.filter((each) => each !== CONFIG).sort()) {
      const read = await readBytes(name, readFileSync(join(folder, name)))
      own.push(...lintFile(read, { standard: null, language: 'vi', final: false, organisation }))
      check.add(parseFacts(JSON.stringify(factsOf(read, { standard: null, organisation })), 'facts', 1))
    }
    return { own, repository: [...check.findings()].sort(compareFindings) }
  } finally {
    check.close()
  }
}
