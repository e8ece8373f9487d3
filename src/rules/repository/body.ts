import type { FiledDocument } from '../../document/facts.ts'
import { fold } from '../../vietnamese/fold.ts'

/** A body as the head of a document names it, folded for comparing. */
export interface Body {
  readonly name: string
  /** Empty where none is printed. */
  readonly superior: string
}

/** @returns `null` where the document names no issuer */
export const bodyOf = ({ issuer, superior }: FiledDocument): Body | null =>
  issuer && { name: fold(issuer.text), superior: fold(superior?.text ?? '') }

/** Who cites, and whom. */
export interface CitingBody {
  readonly by: Body
  /** Folded names behind «Kính gửi». */
  readonly addressees: readonly string[]
  /** The issuer as the citation names it, folded; `null` where it names none. */
  readonly issuer: string | null
  /** The symbol that is cited has an abbreviation that the citing document's own has too: the body cites itself. */
  readonly sharesSymbol: boolean
}

/**
 * Whether a citation means a document of this body. «Huyện uỷ» without a name is the one whose name stands in the head of the
 * citing document. A citation without issuer means the addressee's document, the citing body's own one, or, under another
 * symbol, that of a body above, below or beside it.
 */
export const means = (citing: CitingBody, body: Body): boolean => {
  const { by, addressees, issuer, sharesSymbol } = citing
  if (issuer === null) {
    if (addressees.includes(body.name)) return true
    return sharesSymbol ? by.name === body.name && by.superior === body.superior : isRelated(by, body)
  }
  const behind = wordsBehind(issuer, body.name)
  if (behind !== null) return body.superior.includes(behind)
  const rest = restBehind(issuer, body.name)
  return rest !== null && `${by.name} ${by.superior}`.includes(rest)
}

const isRelated = (a: Body, b: Body): boolean => {
  const of = (body: Body): readonly string[] => [body.name, body.superior].filter((name) => name !== '')
  return of(a).some((name) => of(b).includes(name))
}

/** What stands behind a name in a longer one: «tỉnh lâm sơn» in «giám đốc sở tài chính tỉnh lâm sơn»; `null` where the name is not in it. */
const wordsBehind = (said: string, name: string): string | null => {
  const at = ` ${said} `.indexOf(` ${name} `)
  return at < 0 ? null : said.slice(at + name.length).trim()
}

/** What is left of a name behind the words that another one ends with: of «huyện uỷ an hoà» behind «ban thường vụ huyện uỷ» «an hoà». */
const restBehind = (said: string, name: string): string | null => {
  for (let at = 0; ; ) {
    const length = said.length - at
    // Tried for every citation with every body of the symbol: the cheapest question first.
    if (name[length] === ' ' && name.startsWith(said.slice(at))) return name.slice(length + 1)
    const space = said.indexOf(' ', at)
    if (space < 0) return null
    at = space + 1
  }
}
