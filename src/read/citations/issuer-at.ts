import type { Part } from '../../document/document-number.ts'
import { beginsWithCapital } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
import { beginsBodyName } from '../recognise/body-names.ts'
import { typeNames } from './vocabulary.ts'

/** No name of a body has more words; it bounds the work on a text without marks. */
const MOST_WORDS = 22

const OF = /\s{0,3},?\s?(?:do |của )\s?/iy
const WORD = /(?<gap>,?\s?)(?<word>[^\s,;.:()“”"'‘’«»…/*_]+)/y
/** A term stands behind the body: «Ban Chấp hành Trung ương Đảng (khóa XI)», «nhiệm kỳ 2015 - 2020». */
const TERM =
  /\s?(?:\(\s?)?(?:kho[áa]|khóa|nhiệm kỳ|lần thứ)\s(?:[IVXL]{1,6}|\d{1,4}(?:\s?[-–]\s?\d{4})?)(?:,?\s(?:nhiệm kỳ|kỳ họp thứ)\s[\dIVXL]{1,4}(?:\s?[-–]\s?\d{4})?)?(?:\s?\))?/iy

/** An abbreviation is introduced behind the body, or within its name: «Ủy ban nhân dân (UBND) thành phố Đà Nẵng». */
const ABBREVIATED =
  /\s\((?:(?:sau đây |viết tắt|gọi tắt)[^()]{1,60}|[A-ZĐ]{2,}[^()]{0,40})\)(?:\s(?=(?:tỉnh|thành|huyện|xã|phường|quận|thị)\s))?/y

/** A word in small letters that never stands in the name of a body: the sentence goes on there. */
const STOPS = new Set(
  'về ngày đã được là để nhằm theo trong tại từ đến có với do khi khoá khóa số nêu trên này đó đối như bằng gồm gửi kèm ký năm hiện trước sau cùng vào còn cũng phải cần vẫn chưa không sẽ bị những mà nên thì đang hoặc qua'.split(
    ' ',
  ),
)
/** The same, with the word behind it. */
const STOP_PAIRS = new Set([
  'ban hành',
  'quy định',
  'phê duyệt',
  'sửa đổi',
  'hướng dẫn',
  'triển khai',
  'thành lập',
  'công bố',
  'công nhận',
  'thi hành',
  'bãi bỏ',
  'thay thế',
  'điều chỉnh',
  'bổ sung',
  'giao cho',
  'liên quan',
  'chỉ đạo',
  'yêu cầu',
  'đề nghị',
  'giai đoạn',
  'tiếp tục',
  'đồng thời',
  'kết luận',
  'thông qua',
  'tăng cường',
  'một số',
  'nêu trên',
  'nhiệm kỳ',
  'kết quả',
  'trả lời',
  'khuyến khích',
  'chấp thuận',
  'cấp ngày',
  'giao nhiệm',
  'giao chỉ',
  'tổ chức',
  'nâng cao',
  'đẩy mạnh',
  'xây dựng',
])
/** «Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực», «Bộ Văn hóa, Thể thao và Du lịch». */
const BEHIND_COMMA = /^(?:chống|lãng|tiêu|Thể|Thương|Thanh|Thiếu|Dân|Gia|Truyền|Khoa|Tiền|Kiểm|Tuyên|Trật)$/u
/** Units stand behind names in small letters, and a name may end with them. */
const UNITS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'trấn', 'dân', 'ương', 'ủy', 'uỷ'])

const TYPE_AT = once(
  () => new RegExp(`^(?:${typeNames().join('|')})(?![A-Za-zÀ-ỹ])(?!\\s(?:sư|gia)(?![A-Za-zÀ-ỹ]))`, 'i'),
)

/**
 * The body that issued a document, behind «của», and where what belongs to it ends: its term is left out of the name.
 * @returns `null` where none stands at the offset
 */
export const issuerAt = (text: string, offset: number): { readonly issuer: Part; readonly end: number } | null => {
  OF.lastIndex = offset
  const of = OF.exec(text)
  if (!of) return null
  const start = offset + of[0].length
  const end = withSecond(text, nameEnd(text, start))
  const name = text.slice(start, end)
  if (name === '' || !(beginsWithCapital(name) || beginsBodyName(name))) return null
  TERM.lastIndex = end
  const whole = end + (TERM.exec(text)?.[0].length ?? 0)
  return { issuer: { start, end, text: name }, end: behindAbbreviation(text, whole) }
}

/** «của Bộ Chính trị, Ban Bí thư về …»: a second body, where the subject follows it; else the sentence goes on with it. */
const withSecond = (text: string, end: number): number => {
  if (!/^, [A-ZĐ]/.test(text.slice(end, end + 3)) || !beginsBodyName(text.slice(end + 2, end + 30))) return end
  const second = nameEnd(text, end + 2)
  return SUBJECT.test(text.slice(second, second + 8)) ? second : end
}

const SUBJECT = /^ về(?: việc)? /

const behindAbbreviation = (text: string, end: number): number => {
  ABBREVIATED.lastIndex = end
  const [bracket] = ABBREVIATED.exec(text) ?? []
  if (bracket === undefined) return end
  return bracket.endsWith(')') ? end + bracket.length : nameEnd(text, end + bracket.length)
}

const nameEnd = (text: string, start: number): number => {
  let end = start
  let before = ''
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = end
    const { gap = '', word = '' } = WORD.exec(text)?.groups ?? {}
    const at = end + gap.length
    if (word === '' || endsAt(text, at, word, before, gap)) break
    end = at + word.length
    before = word
  }
  return start + text.slice(start, end).replace(/(?:\s(?:và|-|–|các))+$/, '').length
}

/** True where the name ends before the word. */
const endsAt = (text: string, at: number, word: string, before: string, gap: string): boolean => {
  if ((before !== '' && gap === '') || /^v\s?\/\s?v/i.test(text.slice(at, at + 5))) return true
  if (gap.includes(',')) return before === '' || !BEHIND_COMMA.test(word)
  if (word === '-' || word === '–') return !/^\s[A-ZĐ]/.test(text.slice(at + 1, at + 3))
  const next = nextWord(text, at + word.length)
  if (word === 'và') return !goesOn(text, at + word.length + 1, before, next)
  if (beginsWithCapital(word)) return before !== '' && TYPE_AT().test(text.slice(at, at + 30)) && !isNamePart(text, at)
  if (word === 'thực' && next === 'hiện') return before !== 'đạo'
  // «Cụm thi đua số I»
  if (word === 'số') return !/^(?:[IVX]{1,5}|\d{1,2})$/.test(next)
  return STOPS.has(word) || STOP_PAIRS.has(`${word} ${next}`)
}

/** What stands behind «và» belongs to the name: another body, or the rest of a long one. */
const goesOn = (text: string, at: number, before: string, next: string): boolean => {
  if (next === '') return false
  if (beginsWithCapital(next)) return !TYPE_AT().test(text.slice(at, at + 30)) && !/^(?:Điều|Luật)$/u.test(next)
  return !beginsWithCapital(before) && !UNITS.has(before) && !STOPS.has(next) && next !== 'các'
}

/** «Quy chế», «Kế hoạch» in the name of a body: «Ban Chỉ đạo thực hiện Quy chế dân chủ», «Bộ Kế hoạch và Đầu tư». */
const isNamePart = (text: string, at: number): boolean =>
  /(?:hiện|Bộ|Sở|Phòng|Ban|Vụ|Chỉ đạo|Cục|Tổ|Ủy ban|Uỷ ban)\s$/u.test(text.slice(Math.max(0, at - 12), at))

const nextWord = (text: string, at: number): string => /^\s([^\s,;.:()“”"]+)/.exec(text.slice(at, at + 20))?.[1] ?? ''
