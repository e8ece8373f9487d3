import { toRoman } from '../../../vietnamese/roman.ts'

/**
 * A number as a list prints it (ST_NumberFormat, ECMA-376-1, 17.18.59). Formats of other scripts, which do not occur in
 * Vietnamese documents, are printed in Arabic digits.
 * @param custom pattern of the format `custom`: `001, 002, 003, ...`
 */
export const formatNumber = (number: number, format: string, custom: string | null = null): string => {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'upperRoman':
      return toRoman(number)
    case 'lowerRoman':
      return toRoman(number).toLowerCase()
    case 'upperLetter':
      return letter(number)
    case 'lowerLetter':
      return letter(number).toLowerCase()
    case 'numberInDash':
      return `- ${number} -`
    case 'decimalEnclosedParen':
      return `(${number})`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    case 'decimalEnclosedCircle':
      return circled(number)
    case 'vietnameseCounting':
      return inWords(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'custom':
      return String(number).padStart(/^0*\d/.exec(custom ?? '')?.[0].length ?? 1, '0')
    default:
      return String(number)
  }
}

/** A … Z, then AA, BB …: Word repeats the letter, up to thirty times. */
const letter = (number: number): string =>
  number < 1 || number > 780
    ? String(number)
    : String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

/** ① … ⑳ */
const circled = (number: number): string =>
  number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number)

const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Below one hundred, as every list is; `mười lăm`, `hai mươi mốt`. */
const inWords = (number: number): string => {
  const tens = Math.floor(number / 10)
  if (number < 1 || tens > 9) return String(number)
  const unit = number % 10
  const last = tens > 0 && unit === 5 ? 'lăm' : tens > 1 && unit === 1 ? 'mốt' : UNITS[unit]
  return [tens === 0 ? '' : tens === 1 ? 'mười' : `${UNITS[tens]} mươi`, last].filter((word) => word !== '').join(' ')
}
