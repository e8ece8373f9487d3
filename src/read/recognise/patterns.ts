import { parsePlaceAndDate } from '../../document/official-date.ts'
import { typeBeginning, typeMeant, typeNamed } from '../../standards/document-types.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { bareLetters, fold } from '../../vietnamese/fold.ts'

/** Without letters' marks and all but letters: OCR and typing slips in marks do not hide a fixed wording. */
const letters = (text: string): string => bareLetters(text).replace(/[^a-z]/g, '')

export const isPartyTitle = (text: string): boolean => letters(text) === 'dangcongsanvietnam'

export const isStateTitle = (text: string): boolean => letters(text) === 'conghoaxahoichunghiavietnam'

export const isStateMotto = (text: string): boolean => letters(text) === 'doclaptudohanhphuc'

export const isYouthTitle = (text: string): boolean =>
  /^doantncshochiminh$|^doanthanhniencongsanhochiminh$/.test(letters(text))

/** `*`, `* * *`: what separates the issuer from the number in Party documents. */
export const isStar = (text: string): boolean => /^\*(?:\s*\*){0,4}$/.test(text)

/** `-----` and what is typed for it: dashes, underscores, dots. */
export const isTypedLine = (text: string): boolean =>
  /^(?:[-–—_=~]\s?){2,}$|^o0o$/iu.test(text) || /^[-–—_=]+\s*o0o\s*[-–—_=]+$/iu.test(text)

/** A line "Số …" with a symbol, or still without number. */
export const isNumberLine = (text: string): boolean =>
  text.length <= 80 && /^s[ốôó]\s*:?[\s.…_]*(?:\d|[-–/])/iu.test(text) && /[-–/]/.test(text)

export const isPlaceAndDate = (text: string): boolean => {
  const found = text.length <= 100 ? parsePlaceAndDate(text) : null
  if (!found) return false
  const place = found.place.text.trim()
  // Without a place the line is the date and nothing else.
  if (place === '') return text.slice(found.year.end).trim() === ''
  return /^\p{Lu}/u.test(place) && found.place.text.length <= 40
}

/** A document type's name on a line of its own; in capitals also with a slip in its marks. */
export const isTypeName = (text: string): boolean => {
  const name = text.replace(/\s*[:.]$/, '')
  return /^\p{Lu}/u.test(name) && (typeNamed(name) !== null || (isUpperCase(name) && typeMeant(name) !== null))
}

/** A line that begins with a type's name in capitals: a longer name (BÁO CÁO CHÍNH TRỊ), or the trích yếu behind it. */
export const beginsTypeName = (text: string): boolean => {
  const name = typeBeginning(text)?.name
  return name !== undefined && isUpperCase(text.slice(0, name.length))
}

export const isAddressLabel = (text: string): boolean =>
  /^k[ií]nh\s+(?:g[ửưu]i|tr[ìi]nh)\s*(?:[:;.]|$|(?=-))/iu.test(text) || /^kính (?:gửi|trình)\s+\S/iu.test(text)

/** What stands behind "Kính gửi:" on its line. */
export const withoutAddressLabel = (text: string): string =>
  text.replace(/^k[ií]nh\s+(?:g[ửưu]i|tr[ìi]nh)\s*[:;.]?\s*/iu, '')

export const isRecipientsLabel = (text: string): boolean =>
  /^n[ơo]i\s+nh[ậâa]n\s*[:;.]?\s*$/iu.test(text) || /^nơi nhận\s*[:;.]?\s*-/iu.test(text)

/** No other line begins so: "T/M BAN THƯỜNG VỤ", also where it names nobody or is not in capitals. */
const PARTY_AUTHORITY = /^(?:T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L)(?:\s+\p{Lu}[^;.]{0,80})?$/u

/** First words of an authority line in either system: T/M, K/T, T/L, TM., KT., TL., TUQ., Q. */
export const isAuthority = (text: string): boolean =>
  PARTY_AUTHORITY.test(text) ||
  (isUpperCase(text) &&
    /^(?:T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*U\s*Q|TM|KT|TL|TUQ|Q)\s*[./]?\s*[\p{Lu}.]/u.test(text) &&
    /^(?:\S+\/|\S*\.|TM |KT |TL |TUQ )/u.test(text))

export const isUrgency = (text: string): boolean =>
  /^(?:khẩn|thượng khẩn|hoả tốc|hoả tốc hẹn giờ)$/u.test(unaccentedPlace(text))

export const isCirculation = (text: string): boolean =>
  /^(?:tài liệu thu hồi|xem xong trả lại|lưu hành nội bộ|không phổ biến trên phương tiện thông tin đại chúng)\.?$/u.test(
    text.toLowerCase(),
  )

export const isDraftMark = (text: string): boolean => /^dự thảo(?:\s+lần(?:\s+thứ)?\s+\S+|\s+\d+)?$/iu.test(text)

/** `hỏa` and `hoả` alike, marks kept otherwise. */
const unaccentedPlace = (text: string): string => text.toLowerCase().replace('hỏa', 'hoả')

/** A person's name: two to six capitalised syllables, perhaps behind an honorific ("ThS.", "Đại tá"), and nothing else. */
export const isPersonName = (text: string): boolean =>
  text.length <= 60 &&
  /^(?:(?:\p{Lu}[\p{L}.]*\.)+\s*)?(?:\p{Lu}\p{L}*\s(?:tướng|tá|uý|úy|sĩ|sỹ|sư|nhân|chí)\s)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u.test(
    text,
  )

export const isAppendixLabel = (text: string): boolean => /^phụ lục(?:\s+(?:số\s+)?[\divxlc]+)?\s*[.:]?$/iu.test(text)

/** "(kèm theo Kế hoạch số …)" */
export const isAppendixGuide = (text: string): boolean => /^\(?(?:ban hành\s+)?kèm theo\b/iu.test(text)

/** A paragraph of grounds only: "- Căn cứ …;" */
export const isGround = (text: string): boolean =>
  /^(?:[-–]\s*)?(?:căn cứ|theo đề nghị|xét)(?=\s)/iu.test(text) && /[;,.]$/.test(text)

/** First words of names of bodies: a header line that begins so begins a name; one that does not goes on with the one above. */
const BODY_WORDS = [
  'ban chấp hành',
  'ban bí thư',
  'bộ chính trị',
  'đảng bộ',
  'đảng uỷ',
  'đảng đoàn',
  'ban cán sự đảng',
  'tỉnh uỷ',
  'thành uỷ',
  'huyện uỷ',
  'quận uỷ',
  'thị uỷ',
  'quân uỷ',
  'chi bộ',
  'chi uỷ',
  'đại hội',
  'đoàn chủ tịch',
  'đoàn thư ký',
  'ban',
  'văn phòng',
  'uỷ ban',
  'cơ quan uỷ ban kiểm tra',
  'ubnd',
  'hđnd',
  'hội đồng',
  'hội',
  'tiểu ban',
  'tổ',
  'bộ',
  'sở',
  'cục',
  'tổng cục',
  'chi cục',
  'vụ',
  'viện',
  'học viện',
  'trường',
  'trung tâm',
  'phòng',
  'khoa',
  'tổng công ty',
  'công ty',
  'ngân hàng',
  'toà án',
  'viện kiểm sát',
  'kho bạc',
  'bảo hiểm',
  'công đoàn',
  'liên đoàn',
  'mặt trận',
  'thanh tra',
  'báo',
  'đài',
  'bệnh viện',
  'tạp chí',
]
  .map(fold)
  .sort((a, b) => b.length - a.length)

export const beginsBodyName = (text: string): boolean => {
  const folded = fold(text)
  return BODY_WORDS.some((words) => folded === words || folded.startsWith(`${words} `))
}
