import { parseAuthorities } from '../../document/authority.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/thua-uy-quyen',
  component: 'quyen_han',
  obligation: 'quyen_han.byOrder',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Văn bản của Đảng không có hình thức ký thừa uỷ quyền (TUQ.); người được uỷ quyền ký thừa lệnh.',
    en: 'Party documents are not signed by mandate (TUQ.); who is delegated signs by order.',
  },
  messages: {
    unknown: {
      vi: '«{seen}»: không có hình thức ký thừa uỷ quyền; người được giao ký ghi «{expected}»',
      en: '«{seen}»: signing by mandate is not provided for; a delegate writes «{expected}»',
    },
  },
  examples: { right: 'T/L BAN THƯỜNG VỤ', wrong: 'TUQ. BAN THƯỜNG VỤ' },
  check({ document, standard, required, report }) {
    if (standard.obligation('quyen_han.byMandate')) return
    for (const { quyen_han } of document.signatures) {
      for (const { kind, lines, body } of parseAuthorities(quyen_han?.blocks ?? [])) {
        const [line] = lines
        if (kind !== 'byMandate' || !line) continue
        const expected = `${required.mark} ${body}`.trim()
        report({ message: 'unknown', at: line, expected, ...(lines.length === 1 ? { fix: expected } : {}) })
      }
    }
  },
})
