import { parseAuthorities } from '../../document/authority.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/uy-quyen-lai',
  component: 'quyen_han',
  obligation: 'quyen_han.mandateInPerson',
  severity: 'warning',
  summary: {
    vi: 'Người được uỷ quyền (TUQ.) trực tiếp ký, không để cấp phó ký thay (KT.).',
    en: 'Who signs by mandate (TUQ.) signs in person; no deputy (KT.) signs for them.',
  },
  messages: {
    both: {
      vi: '«{seen}»: người được uỷ quyền theo «{mandate}» không được uỷ quyền lại, cần người ấy trực tiếp ký và bỏ dòng này',
      en: '«{seen}»: the mandate of «{mandate}» may not be passed on; its holder signs, leave this line out',
    },
  },
  examples: {
    right: 'TUQ. CHỦ TỊCH ⏎ GIÁM ĐỐC SỞ NỘI VỤ',
    wrong: 'TUQ. CHỦ TỊCH ⏎ KT. GIÁM ĐỐC SỞ NỘI VỤ ⏎ PHÓ GIÁM ĐỐC',
  },
  check({ document, report }) {
    for (const { quyen_han } of document.signatures) {
      const authorities = parseAuthorities(quyen_han?.blocks ?? [])
      const mandate = authorities.find(({ kind }) => kind === 'byMandate')
      const deputy = authorities.find(({ kind }) => kind === 'deputy')
      if (!mandate || !deputy) continue
      report({ message: 'both', at: deputy.lines[0] ?? null, data: { mandate: `${mandate.markText} ${mandate.body}` } })
    }
  },
})
