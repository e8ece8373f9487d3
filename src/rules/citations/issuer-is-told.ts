import type { Citation } from '../../document/citation.ts'

/** No clause is longer that names a body and then its document. */
const WINDOW = 160

/** «Ban Thường vụ Huyện uỷ đã ban hành Kế hoạch số …», «Sở Nội vụ có Tờ trình số …», «nhận được Công văn số … của». */
const ACTED = /(?:ban hành|ký|trình|gửi|có|báo cáo|đề nghị|ra|nêu|phát hành|tham mưu)\s(?:các\s)?$/i
/** «theo đề nghị của Sở Nội vụ tại Tờ trình số …» */
const AT = /(?:của|do|,)\s(?:[^;.]{3,140}\s)?(?:tại|trong|theo|bằng|kèm theo)\s(?:các\s)?$/i
/** «tại Kế hoạch số …, Sở Nội vụ đã …»: the body stands behind. */
const BEHIND =
  /^\s?[,)]?\s?(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Ban|Tỉnh|Thành|Huyện|Đảng|Văn phòng|Thủ tướng|Chính phủ|Chủ tịch)\s/

/** True where the sentence names the issuer of a document otherwise than behind «của». */
export const issuerIsTold = ({ block, start, end }: Citation): boolean => {
  const before = block.text.slice(Math.max(0, start - WINDOW), start)
  return ACTED.test(before) || AT.test(before) || BEHIND.test(block.text.slice(end, end + 20))
}
