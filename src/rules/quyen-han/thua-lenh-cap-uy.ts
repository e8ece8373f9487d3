import { parseAuthorities } from '../../document/authority.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/thua-lenh-cap-uy',
  component: 'quyen_han',
  obligation: 'quyen_han.orderingBodies',
  severity: 'warning',
  summary: {
    vi: 'Ký thừa lệnh là thừa lệnh ban thường vụ hoặc cấp trưởng, không ghi T/L cấp uỷ, chi bộ.',
    en: 'T/L is followed by a ban thường vụ or the title of a head, not by a cấp uỷ or chi bộ.',
  },
  messages: {
    other: {
      vi: '«{seen}»: không ký thừa lệnh «{body}»; cần ghi «{expected}» hoặc chức vụ của cấp trưởng ra lệnh',
      en: '«{seen}»: nobody signs by order of «{body}»; write «{expected}» or the title of the head who orders',
    },
  },
  examples: { right: 'T/L BAN THƯỜNG VỤ', wrong: 'T/L TỈNH UỶ' },
  check({ document, standard, required, report }) {
    const bodies = standard.obligation('quyen_han.collective')?.value.bodies ?? []
    for (const { quyen_han } of document.signatures) {
      for (const { kind, body, markText, lines } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (kind !== 'byOrder' || beginningOf(body, bodies) === null || beginningOf(body, required) !== null) continue
        report({ message: 'other', at: lines[0] ?? null, expected: `${markText} ${required[0] ?? ''}`, data: { body } })
      }
    }
  },
})
