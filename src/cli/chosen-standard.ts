import { resolve } from 'node:path'
import { isPath, YAML_FILE } from '../config/named-file.ts'
import { InputError } from '../document/input-error.ts'
import { readStandardAt } from '../project/read-standard-at.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { unknownStandard } from '../standards/unknown-standard.ts'
import type { Io } from './io.ts'

/**
 * The standard of `--standard`: the id of a built-in one, or the path of an organisation's own.
 * @returns `null` where it was left out: the document's date then chooses
 * @throws InputError for an id that no standard has, and for a file that is none
 */
export const chosenStandard = async (named: string | undefined, { cwd }: Pick<Io, 'cwd'>): Promise<Standard | null> => {
  if (named === undefined) return null
  const standard = STANDARDS.find(({ id }) => id === named)
  if (standard) return standard
  if (isPath(named, YAML_FILE)) return await readStandardAt(resolve(cwd, named), cwd)
  const { vi, en } = unknownStandard(named)
  throw new InputError('cach-dung/tieu-chuan-la', { vi: `--standard: ${vi}`, en: `--standard: ${en}` })
}
