import { closingWord } from '../../document/closing-word.ts'
import { parsePlaceAndDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/ket-thuc',
  component: 'noi_dung',
  obligation: 'noi_dung.ending',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Nội dung văn bản của Đảng kết thúc bằng dấu chấm, của Nhà nước bằng "./.".',
    en: 'The text of a Party document ends with a full stop, of a State document with "./.".',
  },
  messages: {
    mark: {
      vi: '«{seen}»: nội dung cần kết thúc bằng dấu «{mark}», ghi «{expected}»',
      en: '«{seen}»: the text must end with «{mark}», write «{expected}»',
    },
  },
  examples: { right: '… triển khai thực hiện tốt Công văn này.', wrong: '… triển khai thực hiện tốt Công văn này./.' },
  check({ document, required, report }) {
    // "(Có danh sách kèm theo)" stands behind the text that it belongs to.
    const block = document.components.noi_dung?.blocks.findLast(({ text }) => !/^\(.*\)$/u.test(text))
    // A table or a heading at the end, or no signature behind it: where the text ends is not certain.
    if (!hasFoot(document)) return
    if (!block || block.cell?.bordered) return
    const ending = closingWord(block)
    if (!ending || isRight(ending.mark, required) || isUpperCase(block.text) || isDateline(block.text)) return
    const { at, word, mark } = ending
    // Real Party letters often end like State ones; other endings are slips.
    const severity = mark === './.' || mark === '!' || !document.type ? 'warning' : 'error'
    report({ message: 'mark', at, expected: word + required, data: { mark: required }, severity, fix: word + required })
  },
})

const hasFoot = ({ format, signatures, components }: OfficialDocument): boolean =>
  format === 'yaml' || signatures.length > 0 || components.noi_nhan !== undefined

/** "Sơn Bình, ngày 05 tháng 7 năm 2026" above the signature of minutes. */
const isDateline = (text: string): boolean =>
  text.length <= 80 && parsePlaceAndDate(text)?.separator.text.includes(',') === true

/** Dots that trail off end a text too; after a colon something follows that was not read as text. */
const isRight = (mark: string, required: string): boolean =>
  mark.replace(/\s/g, '') === required || /…|\.\.|:$/u.test(mark)
