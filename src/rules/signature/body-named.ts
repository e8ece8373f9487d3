import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf } from '../header/issuers.ts'

/**
 * The beginning by which a name is one of these bodies; `null` where it is none, or the title of a head that begins alike:
 * "BỘ NỘI VỤ", "CỤC THUẾ" are bodies, "BỘ TRƯỞNG", "CỤC TRƯỞNG" are not.
 */
export const bodyNamed = (name: string, bodies: readonly string[]): string | null => {
  const beginning = beginningOf(name, bodies)
  return beginning === null || beginsWithWords(name, `${beginning} trưởng`) ? null : beginning
}
