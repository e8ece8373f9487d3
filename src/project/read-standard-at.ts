import { decode } from '../read/decode.ts'
import type { Standard } from '../standards/standard.ts'
import { readBytes } from './read-bytes.ts'
import { shownPath } from './shown-path.ts'

/**
 * The standard of an organisation at an absolute path.
 * @throws InputError where it cannot be read or is wrong
 */
export const readStandardAt = async (path: string, cwd: string): Promise<Standard> => {
  const name = shownPath(path, cwd)
  const { readStandard } = await import('../config/standard/read-standard.ts')
  return readStandard(name, decode(name, readBytes(path, name)))
}
