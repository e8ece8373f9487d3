import { InputError, type WrongPlace } from '../document/input-error.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { extentOf, type Sourced } from '../read/yaml/sourced.ts'
import type { Rule } from '../rules/rule.ts'
import type { Standard } from '../standards/standard.ts'
import type { Config } from './config.ts'
import { type FileKind, namedFile } from './named-file.ts'
import { WRONG_CONFIG } from './wrong-config.ts'

/** Gives the files that a configuration names, by their absolute paths; each throws InputError where it cannot. */
export interface Neighbours {
  config(path: string): Promise<Config>
  standard(path: string): Promise<Standard>
  /** The rules of a module of code. */
  rules(path: string): Promise<readonly Rule[]>
}

/** What a configuration names, by how it is written. */
export interface Named<Value> {
  readonly values: ReadonlyMap<string, Value>
  readonly problems: readonly Problem[]
  /** What is wrong in the files themselves. */
  readonly within: readonly WrongPlace[]
}

/**
 * Reads each file that is named.
 * @param folder absolute; of the configuration
 */
export const readNamed = async <Value>(
  named: readonly Sourced[],
  { folder, source, kind }: { readonly folder: string; readonly source: Source; readonly kind: FileKind },
  read: (path: string) => Promise<Value>,
): Promise<Named<Value>> => {
  const values = new Map<string, Value>()
  const problems: Problem[] = []
  const within: WrongPlace[] = []
  for (const written of named) {
    try {
      values.set(written.text, await read(namedFile(written.text, folder, kind)))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      if (error.id === WRONG_CONFIG) within.push(...error.places)
      else problems.push(problemAt(source, 'yaml/gia-tri-la', extentOf(written), error.text))
    }
  }
  return { values, problems, within }
}
