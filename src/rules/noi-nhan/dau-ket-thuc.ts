import { closedWith, closingLine, parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-nhan/dau-ket-thuc',
  component: 'noi_nhan',
  obligation: 'noi_nhan.terminator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Dòng cuối của Nơi nhận kết thúc bằng dấu theo tiêu chuẩn.',
    en: 'The last line of the recipients is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cuối danh sách cần dấu «{mark}»',
      en: '«{seen}»: close the list with «{mark}»',
    },
  },
  examples: { right: '- Lưu Văn phòng Tỉnh uỷ.', wrong: '- Lưu Văn phòng Tỉnh uỷ;' },
  check({ document, required, report }) {
    const last = parseRecipientList(document.components.noi_nhan?.blocks ?? []).items.at(-1)
    const [mark] = required
    if (!last || mark === undefined || required.includes(last.mark)) return
    // Dots that trail off stand for what is to be filled in.
    if (/\.\.|…/u.test(last.text.slice(-4))) return
    const expected = closedWith(last, mark)
    report({ message: 'wrong', at: closingLine(last), expected, data: { mark }, fix: expected })
  },
})
