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
}

/**
 * Whether a citation means a document of this body. «Huyện uỷ» without a name is the one whose name stands in the head of the
 * citing document; a citation without issuer means the citing body's own document, or the addressee's.
 */
export const means = ({ by, addressees, issuer }: CitingBody, body: Body): boolean => {
  if (issuer === null) return body.name === by.name || addressees.includes(body.name)
  if (issuer.includes(body.name)) return true
  const rest = restBehind(issuer, body.name)
  return rest !== null && `${by.name} ${by.superior}`.includes(rest)
}

/** What is left of a name behind the words that another one ends with: of «huyện uỷ an hoà» behind «ban thường vụ huyện uỷ» «an hoà». */
const restBehind = (said: string, name: string): string | null => {
  const words = said.split(' ')
  for (let from = 0; from < words.length; from++) {
    const end = `${words.slice(from).join(' ')} `
    if (name.startsWith(end)) return name.slice(end.length)
  }
  return null
}
