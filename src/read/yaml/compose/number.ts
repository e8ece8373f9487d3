import { symbolOf } from '../../../document/document-type.ts'
import type { Message } from '../../../document/message.ts'
import type { AssignedLine } from '../../assemble.ts'
import { problemAt } from '../problems.ts'
import { replaced, type Sourced, supplied, suppliedBefore, suppliedBehind } from '../sourced.ts'
import { keyAt, mapsAt, textOf } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'
import { isLetter } from './title.ts'

/** "Số 05-HD/VPTW", "Số: 12/UBND-VX"; "Số -HD/VPTW" while the number is blank. Nothing where neither number nor issuer's symbol are known. */
export const composeNumber = (composing: Composing): AssignedLine[] => {
  tellUnprintedUnit(composing)
  const { source, root, required } = composing
  const parts = numberParts(composing)
  if (parts.length === 0) return []
  const prefix = required('so_ky_hieu.prefix')
  const word = prefix ? `${prefix} ` : ''
  const key = keyAt(root, 'so') ?? keyAt(root, 'ky_hieu')
  return [printedLine(source, 'so_ky_hieu', [key ? supplied(word, key) : suppliedBefore(word, parts), ...parts])]
}

/** Tells of a drafting unit that the standard has no place for: the clerk may think it is in the symbol. */
const tellUnprintedUnit = ({ source, root, required, leaveOut }: Composing): void => {
  if (required('so_ky_hieu.letterUnit') || !required('so_ky_hieu.prefix')) return
  for (const issuer of mapsAt(root, 'co_quan')) {
    const key = keyAt(issuer, UNIT)
    if (key && textOf(issuer, UNIT)) leaveOut(problemAt(source, 'yaml/khong-in', key, NOT_PRINTED))
  }
}

const UNIT = 'don_vi_soan_thao'

const NOT_PRINTED: Message = {
  vi: `«${UNIT}» không được in: tiêu chuẩn của văn bản này không ghi đơn vị soạn thảo trong ký hiệu; hãy bỏ khoá này, hoặc ghi cả ký hiệu ở «ky_hieu»`,
  en: `"${UNIT}" is not printed: the standard of this document has no drafting unit in the symbol; remove the key, or write the whole symbol in "ky_hieu"`,
}

/** Number, mark and symbol as they are printed behind "số". */
export const numberParts = (composing: Composing): readonly Sourced[] => {
  const { root, required } = composing
  const number = textOf(root, 'so')
  const symbol = textOf(root, 'ky_hieu')
  const issuers = mapsAt(root, 'co_quan').flatMap((issuer) => textOf(issuer, 'viet_tat') ?? [])
  if (!number && !symbol && issuers.length === 0) return []
  const marks = required('so_ky_hieu.marks') ?? { number: ' ', type: ' ', joint: ' ' }
  const symbolParts = symbol
    ? [symbol]
    : [...composedSymbol(composing, issuers, marks), ...draftingUnit(composing, marks)]
  return [
    ...(number ? [padded(number, required('so_ky_hieu.padding') ?? 0)] : []),
    ...(symbolParts.length > 0
      ? [number ? suppliedBehind(marks.number, number) : suppliedBefore(marks.number, symbolParts)]
      : []),
    ...symbolParts,
  ]
}

/** `CV/ĐUK`; the issuer's symbol alone for a type without one. */
const composedSymbol = (
  { type, system, typeSpan }: Composing,
  issuers: readonly Sourced[],
  marks: { readonly type: string; readonly joint: string },
): readonly Sourced[] => {
  const head = symbolOf(type, system)
  const tail = issuers.flatMap((issuer, index) => {
    const mark = index > 0 ? marks.joint : head ? marks.type : ''
    return mark ? [suppliedBefore(mark, [issuer]), issuer] : [issuer]
  })
  return head ? [supplied(head, typeSpan), ...tail] : tail
}

/** `-VX` behind the issuer in the symbol of a State công văn. */
const draftingUnit = (composing: Composing, marks: { readonly type: string }): readonly Sourced[] => {
  const [lead] = mapsAt(composing.root, 'co_quan')
  const unit = lead && textOf(lead, UNIT)
  if (!unit || !isLetter(composing) || !composing.required('so_ky_hieu.letterUnit')) return []
  return [suppliedBefore(marks.type, [unit]), unit]
}

/** Zeros as the standard wants them, before `5a` too; a number that the clerk began with a zero stays as it is written. */
const padded = (number: Sourced, digits: number): Sourced => {
  const missing = digits - (/^[1-9]\d*/.exec(number.text)?.[0].length ?? digits)
  return missing > 0 ? replaced(number, `${'0'.repeat(missing)}${number.text}`) : number
}
