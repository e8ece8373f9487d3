import { resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { extentOf } from '../read/yaml/sourced.ts'
import { textsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode } from '../read/yaml/tree/node.ts'
import type { Config } from './config.ts'

/**
 * Gives the configuration at an absolute path.
 * @throws InputError where it cannot be read, is wrong or inherits from itself
 */
export type Inherited = (path: string) => Config

interface Bases {
  readonly configs: readonly Config[]
  readonly problems: readonly Problem[]
}

/**
 * The configurations that `ke_thua` names.
 * @param root its shape has been checked
 * @param folder absolute; their paths are relative to it
 * @throws InputError `cau-hinh/sai` of one of them: it has places of its own
 */
export const readBases = (root: MapNode, folder: string, source: Source, inherited: Inherited): Bases => {
  const configs: Config[] = []
  const problems: Problem[] = []
  for (const written of textsAt(root, 'ke_thua')) {
    try {
      configs.push(inherited(resolve(folder, written.text)))
    } catch (error) {
      if (!(error instanceof InputError) || error.id === 'cau-hinh/sai') throw error
      problems.push(problemAt(source, 'yaml/gia-tri-la', extentOf(written), error.text))
    }
  }
  return { configs, problems }
}

/** Several configurations as one; of two that contradict each other the later one holds. Terms of office are one list of one of them. */
export const joined = (configs: readonly Config[]): Config => ({
  terms: configs.findLast(({ terms }) => terms.length > 0)?.terms ?? [],
  acceptedWords: lastOfEach(configs.flatMap(({ acceptedWords }) => acceptedWords)),
  rules: lastOfEach(configs.flatMap(({ rules }) => rules)),
  standards: lastOfEach(configs.flatMap(({ standards }) => standards)),
  baseline: configs.findLast(({ baseline }) => baseline !== null)?.baseline ?? null,
  ignored: lastOfEach(configs.flatMap(({ ignored }) => ignored)),
})

/** What is inherited by two ways is said once, where it was said last. */
const lastOfEach = <Value>(all: readonly Value[]): readonly Value[] => [...new Set(all.toReversed())].toReversed()
