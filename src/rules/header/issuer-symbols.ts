import type { OfficialDocument } from '../../document/official-document.ts'
import { oncePer } from '../../document/once-per.ts'
import type { Standard } from '../../standards/standard.ts'
import { isShortFor } from './initials.ts'
import { namesOf } from './issuers.ts'

/** Symbols that the standard fixes for bodies, alone and with the level behind (`UBKT`, `UBKTTW`). */
export const fixedIssuerSymbols = oncePer((standard: Standard): readonly string[] => {
  const symbols = standard.obligation('so_ky_hieu.issuerSymbols')?.value
  if (!symbols) return []
  const { fixed, levels } = symbols
  return [...fixed, ...levels, ...fixed.flatMap((symbol) => levels.map((level) => symbol + level))]
})

/** True for a fixed symbol, and for one made of the initials of the document's own issuer. */
export const isKnownIssuerSymbol = (symbol: string, document: OfficialDocument, standard: Standard): boolean => {
  const { issuer, superior } = namesOf(document)
  return fixedIssuerSymbols(standard).includes(symbol) || (symbol !== '' && isShortFor(symbol, issuer, superior))
}
