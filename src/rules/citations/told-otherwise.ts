import type { Citation } from '../../document/citation.ts'

/** No clause is longer that names a body, or a day, and then the document. */
const WINDOW = 180

const BODY =
  '(?:Bộ|Sở|Cục|Chi cục|Vụ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Thủ tướng|Chủ tịch|Giám đốc|Ban|Tỉnh|Thành|Huyện|Đảng|Chính phủ|Quốc hội)\\s'
const DONE =
  '(?:ban hành|ký|trình|gửi|có|báo cáo|đề nghị|ra|nêu|phát hành|tham mưu|nhận|cấp|phê duyệt|thành lập|công nhận|cho phép|chấp thuận|quy định|giao|thống nhất|trả lời)'

/** «Ban Thường vụ Huyện uỷ đã ban hành Kế hoạch số …», «Sở Nội vụ có Tờ trình số …» */
const ACTED = /(?:ban hành|ký|trình|gửi|có|báo cáo|đề nghị|ra|nêu|phát hành|tham mưu)\s(?:các\s)?$/i
/** «theo đề nghị của Sở Nội vụ tại Tờ trình số …» */
const OF = /(?:của|do)\s[^;.]{3,140}\s(?:tại|trong|theo|bằng)\s(?:các\s)?$/i
/** «được Cục Sở hữu trí tuệ cấp theo Quyết định số …», «Thủ tướng cho phép đầu tư … (văn bản số …» */
const GRANTED = new RegExp(
  `${BODY}[^;.]{3,140}\\s${DONE}(?:\\s[^;.]{0,100})?(?:\\s(?:tại|theo|bằng)\\s(?:các\\s)?|\\s?\\()$`,
)
/** «Tại Công văn số …, Sở Nội vụ đã …»: the body stands behind. */
const IN = /(?:^|[\s(])tại\s$/i
const BEHIND = new RegExp(`^\\s?[,)]?\\s?${BODY}`)

/** «Ngày 06/10/2025, Sở Nội vụ ban hành Công văn số …» */
const DAY = new RegExp(
  `ngày\\s(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})[^;.]{0,120}\\s${DONE}(?:\\sđược)?\\s(?:các\\s)?$`,
  'i',
)
/** A date that could not be read. */
const DAMAGED_DAY = /^\s?,?\s?ng[^\s\d]{1,4}\s/i

const before = ({ block, start }: Citation): string => block.text.slice(Math.max(0, start - WINDOW), start)

/** True where the sentence names the issuer of a document otherwise than behind «của». */
export const issuerIsTold = (cited: Citation): boolean => {
  const text = before(cited)
  const behind = cited.block.text.slice(cited.end, cited.end + 24)
  return ACTED.test(text) || OF.test(text) || GRANTED.test(text) || (IN.test(text) && BEHIND.test(behind))
}

/** True where the sentence tells the day on which a document was issued otherwise than behind its number. */
export const dateIsTold = (cited: Citation): boolean =>
  DAY.test(before(cited)) || DAMAGED_DAY.test(cited.block.text.slice(cited.number?.end ?? cited.end, cited.end + 24))

/** Between documents that are named one behind the other. */
const SEPARATOR = /^\s?[,;]?\s?(?:và\s|cùng\s|cùng với\s)?$/

/** True where nothing stands between two mentions, in one paragraph or at the end and the beginning of two. */
export const areSideBySide = (one: Citation, next: Citation): boolean =>
  one.block === next.block
    ? SEPARATOR.test(one.block.text.slice(one.end, next.start))
    : next.start === 0 && /^\s?[,;]$/.test(one.block.text.slice(one.end))
