import type { ComponentId } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import { isoDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Phrase } from './phrases.ts'
import { wholeText } from './whole-text.ts'
import type { WordEntry } from './word-entry.ts'

/** Where a body acts now: it issues, or it is written to. */
const ACTING: readonly (ComponentId | null)[] = [
  'co_quan_cap_tren',
  'co_quan_ban_hanh',
  'kinh_gui',
  'noi_nhan',
  'quyen_han',
]

export const isActing = ({ block }: Pick<Phrase, 'block'>): boolean => ACTING.includes(block.component)

/** Words with which something of former days is told. */
const FORMER = /(?<![A-Za-zÀ-ỹ])(?:cũ|nguyên|trước|chuyển|tiếp nhận|kế thừa|lịch sử)(?![A-Za-zÀ-ỹ])/i

/** A number of a document, or a year. */
const CITED = /số:? ?\d|\d\/\d{4}|\d[-/][A-ZĐ]|(?:năm|khóa|khoá|giai đoạn|nhiệm kỳ) \d/i

/** A document on the change itself names what there was before, throughout. */
const ON_THE_CHANGE =
  /(?<![A-Za-zÀ-ỹ])(?:sáp nhập|hợp nhất|sắp xếp|giải thể|thành lập mới|kết thúc hoạt động)(?![A-Za-zÀ-ỹ])/i

const isOnTheChange = lastAsked((document: OfficialDocument) => ON_THE_CHANGE.test(wholeText(document).text))

/** True where a line may speak of former days: it cites, gives a year, or says so, or the whole document is about the change. */
export const mayTellOfThePast = ({ block }: Pick<Phrase, 'block'>, document: OfficialDocument): boolean =>
  block.component === 'can_cu' || FORMER.test(block.text) || CITED.test(block.text) || isOnTheChange(document)

/** Where a name stands in time on the day of a document, which is `null` where blank. */
export const timeOf = (document: OfficialDocument, { since, until }: WordEntry): 'past' | 'future' | 'present' => {
  if (!document.date) return 'present'
  const day = isoDate(document.date)
  if (until && day > until) return 'past'
  return since && day < since ? 'future' : 'present'
}
