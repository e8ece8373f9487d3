import type { AssignedLine } from '../../assemble.ts'
import { type Sourced, supplied } from '../sourced.ts'
import { keyAt, mapsAt, textOf } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'

/** In the order of 05-HD/VPTW, II.6. */
const FIELDS = [
  ['dia_chi', 'Địa chỉ'],
  ['email', 'Email'],
  ['dien_thoai', 'Điện thoại'],
  ['fax', 'Fax'],
  ['website', 'Website'],
] as const

/** How to reach the issuer: the address on a line of its own, everything else on the next one. */
export const composeContact = ({ source, root, typeSpan }: Composing): AssignedLine[] => {
  const [contact] = mapsAt(root, 'lien_he')
  if (!contact) return []
  const fields = FIELDS.flatMap(([key, name]): (readonly Sourced[])[] => {
    const text = textOf(contact, key)
    return text ? [[supplied(`${name}: `, keyAt(contact, key) ?? typeSpan), text]] : []
  })
  const hasAddress = textOf(contact, 'dia_chi') !== null
  const rest = hasAddress ? fields.slice(1) : fields
  const inOneLine = rest.flatMap((field, index) => (index === 0 ? field : [supplied('; ', typeSpan), ...field]))
  return [...(hasAddress ? fields.slice(0, 1) : []), ...(inOneLine.length > 0 ? [inOneLine] : [])].map((parts) =>
    printedLine(source, 'lien_he', parts),
  )
}
