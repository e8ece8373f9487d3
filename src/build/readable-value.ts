/** A value of a standard in words, for a table of Markdown: `cỡ 14 – 15, đứng, đậm`; texts are set as code. */
export const readableValue = (value: unknown): string => {
  if (value === true) return 'có'
  if (value === false) return 'không'
  if (value === null) return 'không có'
  if (typeof value === 'string') return `\`${value}\``
  if (Array.isArray(value)) return isRange(value) ? range(value) : value.map(readableValue).join(', ')
  if (isRecord(value)) {
    if (Array.isArray(value.oneOf)) return `${value.about ? 'khoảng ' : ''}${value.oneOf.map(String).join(' hoặc ')}`
    return isFont(value) ? font(value) : record(value)
  }
  return String(value)
}

type RangeValue = readonly [number, number | null]

const isRange = (value: readonly unknown[]): value is RangeValue => value.length === 2 && typeof value[0] === 'number'

const range = ([least, most]: RangeValue): string => {
  if (most === null) return `từ ${least}`
  return least === most ? String(least) : `${least} – ${most}`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isFont = (value: Readonly<Record<string, unknown>>): boolean => 'size' in value

const font = ({ size, bold, italic, upperCase }: Readonly<Record<string, unknown>>): string =>
  [
    `cỡ ${readableValue(size)}`,
    ...(upperCase ? ['in hoa'] : []),
    italic ? 'nghiêng' : 'đứng',
    bold ? 'đậm' : 'không đậm',
  ].join(', ')

const record = (value: Readonly<Record<string, unknown>>): string =>
  Object.entries(value)
    .map(([name, part]) => `${name}: ${readableValue(part)}`)
    .join('; ')
