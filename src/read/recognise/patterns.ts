import { parsePlaceAndDate } from '../../document/official-date.ts'
import { isPlaceholder, withoutFields } from '../../document/placeholder.ts'
import { typeBeginning, typeMeant, typeNamed } from '../../standards/document-types.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { bareLetters } from '../../vietnamese/fold.ts'

/** Titles and motto have so many letters, and hardly more characters; other lines are spared taking their marks off. */
const [SHORTEST_TITLE, LONGEST_TITLE] = [17, 60]

/** Without letters' marks and all but letters: OCR and typing slips in marks do not hide a fixed wording. */
const letters = (text: string): string =>
  text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE ? bareLetters(text).replace(/[^a-z]/g, '') : ''

export const isPartyTitle = (text: string): boolean => letters(text) === 'dangcongsanvietnam'

export const isStateTitle = (text: string): boolean => letters(text) === 'conghoaxahoichunghiavietnam'

export const isStateMotto = (text: string): boolean => letters(text) === 'doclaptudohanhphuc'

export const isYouthTitle = (text: string): boolean => YOUTH_TITLES.has(letters(text))

const YOUTH_TITLES: ReadonlySet<string> = new Set(['doantncshochiminh', 'doanthanhniencongsanhochiminh'])

/** The title of any system. */
export const isTitle = (text: string): boolean => {
  const bare = letters(text)
  return bare !== '' && (TITLES.has(bare) || YOUTH_TITLES.has(bare))
}

const TITLES: ReadonlySet<string> = new Set(['dangcongsanvietnam', 'conghoaxahoichunghiavietnam'])

/** `*`, `* * *`: what separates the issuer from the number in Party documents. */
export const isStar = (text: string): boolean => /^\*(?:\s*\*){0,4}$/.test(text)

/** `-----` and what is typed for it: dashes, underscores, dots. */
export const isTypedLine = (text: string): boolean =>
  /^(?:[-–—_=~─━]\s?){2,}$|^o0o$/iu.test(text) || /^[-–—_=]+\s*o0o\s*[-–—_=]+$/iu.test(text)

/** A line "Số …" with a symbol, or still without number. */
export const isNumberLine = (text: string): boolean =>
  text.length <= 80 && /^s[ốôó]\s*:?[\s.…_]*(?:\d|[-–/])/iu.test(withoutFields(text)) && /[-–/]/.test(text)

export const isPlaceAndDate = (text: string): boolean => {
  if (text.length > 140) return false
  const printed = withoutFields(text)
  if (/^\p{Lu}[^,\d]{1,40},\s*…$/u.test(printed)) return true
  const found = parsePlaceAndDate(printed)
  if (!found) return false
  const place = found.place.text.trim()
  // Without a place the line is the date and nothing else.
  if (place === '' || isPlaceholder(place)) return /^[\s.…_]*$/.test(printed.slice(found.year.end))
  return /^\p{Lu}[^:\d]{0,39}$/u.test(place) && !/^(?:hôm nay|vào|lúc|từ)(?!\p{L})/iu.test(place)
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
  (/^(?:T\s*\/\s*M|K\s*\/\s*T|T\s*\/\s*L|T\s*\/\s*U\s*Q|TM|KT|TL|TUQ|Q)\s*[./]?\s*[\p{Lu}.]/u.test(text) &&
    /^(?:\S+\/|\S*\.|TM |KT |TL |TUQ )/u.test(text) &&
    isUpperCase(text))

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

/** "(kèm theo Kế hoạch số …)", "(Ban hành theo Nghị quyết số …)": what it stands above belongs to another document. */
export const isAppendixGuide = (text: string): boolean =>
  /^\(?\s*(?:(?:(?:ban hành|phê duyệt|công nhận)\s+)?kèm\s+theo|ban hành\s+theo)(?=\s)/iu.test(text)

/** The line between grounds and articles: "QUYẾT ĐỊNH:" */
export const isResolution = (text: string): boolean => /^(?:quyết định|quyết nghị|nghị quyết)\s*[:;.]?$/iu.test(text)

/** A ground: "- Căn cứ …;"; those that close the list may begin otherwise. */
export const isGround = (text: string): boolean => /^(?:[-–+]\s*)?căn cứ(?=\s)/iu.test(text)

export const isClosingGround = (text: string): boolean => /^(?:[-–+]\s*)?(?:theo đề nghị|xét)(?=\s)/iu.test(text)

/** "(Ký, ghi rõ họ tên)", "(Đã ký)": where the signature goes. */
export const isSigningHint = (text: string): boolean => /^\(?\s*(?:đã\s+)?k[ýí](?!\p{L})[^.]{0,60}$/iu.test(text)

/** What a digital signature prints over the header: "Người ký: …", "Thời gian ký: …", "+07:00". */
export const isSignatureStamp = (text: string): boolean =>
  /^(?:người ký|email|cơ quan|thời gian ký|ngày ký)\s*:/iu.test(text) || /^\+\d\d:\d\d$|^(?:\/[^/\s]+){2,}$/u.test(text)

/** "GIÁM ĐỐC", "PHÓ CHỦ TỊCH" */
export const isSignerTitle = (text: string): boolean =>
  isUpperCase(text) &&
  /^(?:phó\s+)?(?:tổng\s+)?(?:chủ tịch|giám đốc|hiệu trưởng|viện trưởng|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chi cục trưởng|chánh|trưởng|thủ trưởng|bí thư|chủ nhiệm)(?!\p{L})/iu.test(
    text,
  )

/** "Ý KIẾN LÃNH ĐẠO": a place left for a remark, beside the signature. */
export const isRemark = (text: string): boolean => /^ý kiến(?!\p{L})/iu.test(text)

/** "TUYỆT MẬT", "TỐI MẬT", "MẬT" */
export const isSecrecy = (text: string): boolean => /^(?:tuyệt mật|tối mật|mật)$/iu.test(text)

/** "SAO Y", "SAO LỤC", "TRÍCH SAO", and what else a copy is headed by: "SAO Y BẢN CHÍNH", "Bản sao văn bản". */
export const isCopyKind = (text: string): boolean =>
  text.length <= LONGEST_COPY_KIND &&
  /^\(?(?:sao y(?: bản chính)?|sao lục|trích sao|bản sao(?: văn bản| lục| y)?)\)?$/iu.test(text)

const LONGEST_COPY_KIND = 20

/** The number that a copy has of its own: "Số: 05/SY-STC", "Số 24-BS/UBKTTU". */
export const isCopyNumber = (text: string): boolean =>
  /^s/i.test(text) && isNumberLine(text) && /[-–/]\s*(?:SY|SL|TrS|TS|BS)\s*[-–/]/iu.test(text)

/** What the digital signature on a copy prints: "SAO Y; SỞ TÀI CHÍNH; 06/01/2026; 16:42:26; +07:00". */
export const isCopyStamp = (text: string): boolean => /^(?:sao y|sao lục|trích sao)\s*[;,]/iu.test(text)

/** "Địa chỉ: Số 5 đường Trần Phú …; Điện thoại: …": how the issuer is reached. */
export const isContact = (text: string): boolean =>
  text.length <= LONGEST_CONTACT &&
  /^(?:địa chỉ|trụ sở|(?:số )?điện thoại|đt|tel|fax|e-?mail|thư điện tử|website|trang thông tin điện tử|cổng thông tin điện tử)\s*:/iu.test(
    text,
  )

const LONGEST_CONTACT = 300
