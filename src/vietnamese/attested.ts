import data from './attested-syllables.json' with { type: 'json' }
import { bareLetters } from './fold.ts'
import { groupedBy } from './grouped-by.ts'
import { once } from './once.ts'
import { remembered } from './remembered.ts'
import { isSyllable, spelling } from './syllable.ts'

/** In lower case, spelt with `oà`, `oè`, `uý`. */
const attested = once((): ReadonlySet<string> => new Set(data.syllables.split(' ')))

/** The same by their letters without marks: `viec` → `việc`, `viếc`. */
const byLetters = once(() => groupedBy(attested(), bareLetters))

/** True for a syllable that Vietnamese texts have, in any letter case and with both usages of `oà`, `òa`. */
export const isAttested = (word: string): boolean => attested().has(word) || isAttestedInOtherForm(word)

const isAttestedInOtherForm = remembered((word) => isSyllable(word) && attested().has(spelling(word)))

/** The syllables in use that differ from the word in marks only, in the order of the alphabet. */
export const attestedWithMarks = (word: string): readonly string[] => byLetters().get(bareLetters(word)) ?? []
