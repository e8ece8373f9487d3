import { parseAuthorities } from '../../document/authority.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/ky-thay-thua-lenh',
  component: 'quyen_han',
  obligation: 'quyen_han.inPerson',
  severity: 'error',
  summary: {
    vi: 'Người được uỷ quyền ký thừa lệnh (T/L) trực tiếp ký, cấp phó không ký thay (K/T).',
    en: 'Who is delegated to sign by order (T/L) signs in person; a deputy does not sign for them (K/T).',
  },
  messages: {
    both: {
      vi: '«{seen}»: ký thừa lệnh thì người được uỷ quyền trực tiếp ký, không ký thay',
      en: '«{seen}»: who signs by order signs in person, nobody signs for them',
    },
  },
  examples: {
    right: 'T/L BAN THƯỜNG VỤ ⏎ CHÁNH VĂN PHÒNG',
    wrong: 'T/L BAN THƯỜNG VỤ ⏎ K/T CHÁNH VĂN PHÒNG ⏎ PHÓ CHÁNH VĂN PHÒNG',
  },
  check({ document, report }) {
    for (const { quyen_han } of document.signatures) {
      const authorities = parseAuthorities(quyen_han?.blocks ?? [])
      const deputy = authorities.find(({ kind }) => kind === 'deputy')
      if (!deputy || !authorities.some(({ kind }) => kind === 'byOrder')) continue
      report({ message: 'both', at: deputy.lines[0] ?? null })
    }
  },
})
