import { closedWith, closingLine, parseRecipientList } from '../../document/recipient-list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'kinh-gui/dau-ket-thuc',
  component: 'kinh_gui',
  obligation: 'kinh_gui.terminator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Sau nơi gửi cuối ghi dấu kết thúc theo tiêu chuẩn.',
    en: 'The last addressee is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: sau nơi gửi cuối cần dấu «{mark}»',
      en: '«{seen}»: close the last addressee with «{mark}»',
    },
  },
  examples: { right: 'Kính gửi: - Ban Tổ chức, - Ban Nội chính.', wrong: 'Kính gửi: - Ban Tổ chức, - Ban Nội chính,' },
  check({ document, standard, required, report }) {
    const { items } = parseRecipientList(document.components.kinh_gui?.blocks ?? [])
    const last = items.at(-1)
    const [mark] = required
    if (!last || mark === undefined || required.includes(last.mark)) return
    // A single addressee is often left without a mark; every other mark is a slip.
    const bare = items.length === 1 && last.mark === ''
    if (bare && standard.obligation('kinh_gui.openAlone')) return
    report({
      message: 'wrong',
      at: closingLine(last),
      expected: closedWith(last, mark),
      data: { mark },
      fix: closedWith(last, mark),
      ...(bare ? { severity: 'info' as const, fixSafety: 'unsafe' as const } : {}),
    })
  },
})
