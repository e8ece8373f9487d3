import { oncePer } from '../../document/once-per.ts'
import type { Standard } from '../../standards/standard.ts'
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

/** Beginnings of the names of all bodies that the standard knows to sign, of either kind. */
export const signingBodies = oncePer((standard: Standard): readonly string[] => [
  ...(standard.obligation('quyen_han.collective')?.value.bodies ?? []),
  ...Object.values(standard.obligation('quyen_han.bodiesOfIssuer')?.value ?? {}).flat(),
  ...(standard.obligation('quyen_han.headedBodies')?.value ?? []),
])
