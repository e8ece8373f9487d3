import { parseAuthorities } from '../../document/authority.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/thieu-co-quan',
  component: 'quyen_han',
  obligation: 'quyen_han.presence',
  severity: 'error',
  summary: {
    vi: 'Sau T/M, K/T, T/L phải ghi tên tập thể hoặc chức vụ của người được thay mặt, được ký thay, ra lệnh.',
    en: 'T/M, K/T and T/L are followed by the body or the head on whose behalf it is signed.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: cần ghi tiếp thay mặt, ký thay hoặc thừa lệnh của ai',
      en: '«{seen}»: say on whose behalf it is signed',
    },
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ', wrong: 'T/M' },
  check({ document, report }) {
    for (const { quyen_han } of document.signatures) {
      for (const { body, mark } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (body === '') report({ message: 'missing', at: mark })
      }
    }
  },
})
