import type { OfficialDocument } from '../../document/official-document.ts'
import type { Organisation } from '../../document/organisation.ts'
import type { NumberLine } from '../header/number-line.ts'
import { declaredIssuer } from './declared.ts'

/** Whether a symbol is that which its issuer has declared; `null` where nothing is declared. */
export const hasOwnSymbol = (
  line: NumberLine,
  document: OfficialDocument,
  organisation: Organisation,
): boolean | null => {
  const symbol = declaredIssuer(document, organisation)?.symbol ?? null
  if (symbol === null) return null
  const { head, middle, tail } = line.number
  // A unit may stand behind it, a type before it: «UBND-VX», «QĐ-UBND».
  return `/${parted(head.text + middle.text + tail.text)}/`.includes(`/${parted(symbol)}/`)
}

const parted = (symbol: string): string =>
  symbol
    .toUpperCase()
    .split(/[\s\-–—/.,;+&]+/)
    .join('/')
