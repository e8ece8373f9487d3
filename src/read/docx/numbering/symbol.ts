/**
 * What characters of the symbol fonts stand for. Word keeps them in the private area U+F000–F0FF; only those that stand
 * in documents are listed.
 */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '❑',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  174: '→',
}

/** @param code as in `w:sym`, hexadecimal */
export const symbolText = (font: string | undefined, code: string | undefined): string => {
  const unit = Number.parseInt(code ?? '', 16)
  if (!Number.isInteger(unit) || unit < 0x20 || unit > 0xffff || (unit >= 0xd800 && unit <= 0xdfff)) return ''
  return symbolOf(font, String.fromCharCode(unit))
}

/** The readable form of a symbol font's character; any other character as it is. */
export const symbolOf = (font: string | null | undefined, character: string): string => {
  const code = character.charCodeAt(0) & 0xff
  const isPrivate = (character.charCodeAt(0) & 0xff00) === 0xf000
  if (/^symbol$/i.test(font ?? '')) return SYMBOL[code] ?? plain(character, isPrivate)
  if (/^wingdings$/i.test(font ?? '')) return WINGDINGS[code] ?? plain(character, isPrivate)
  return character
}

const plain = (character: string, isPrivate: boolean): string => {
  const code = character.charCodeAt(0) & 0xff
  return isPrivate && code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : character
}
