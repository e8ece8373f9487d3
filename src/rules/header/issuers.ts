import type { OfficialDocument } from '../../document/official-document.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'

/** Names of issuer and superior as printed; empty where absent. */
export const namesOf = ({ components }: OfficialDocument): { readonly issuer: string; readonly superior: string } => ({
  issuer: components.co_quan_ban_hanh?.text ?? '',
  superior: components.co_quan_cap_tren?.text ?? '',
})

/** The longest of these beginnings that a name has; `null` where it has none. */
export const beginningOf = (name: string, beginnings: readonly string[]): string | null => {
  let longest: string | null = null
  for (const words of beginnings) {
    const isLonger = longest === null || words.length > longest.length
    if (isLonger && beginsWithWords(name, words)) longest = words
  }
  return longest
}
