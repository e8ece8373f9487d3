import { parseAuthorities } from '../../document/authority.ts'
import { excerptText } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/thieu',
  component: 'chuc_vu',
  obligation: 'quyen_han.presence',
  severity: 'error',
  summary: {
    vi: 'Dưới dòng K/T, T/L phải ghi chức vụ của người ký.',
    en: 'Beneath K/T and T/L stands the signer’s own title.',
  },
  messages: {
    missing: {
      vi: 'Dưới «{authority}» thiếu chức vụ của người ký',
      en: 'Beneath «{authority}» the signer’s own title is missing',
    },
  },
  examples: { right: 'K/T TRƯỞNG BAN ⏎ PHÓ TRƯỞNG BAN', wrong: 'K/T TRƯỞNG BAN' },
  check({ document, report }) {
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const last = parseAuthorities(quyen_han?.blocks ?? []).at(-1)
      // Under T/M a member of the committee signs by name alone; an acting head's title stands behind "Q.".
      if (chuc_vu || !last || last.kind === 'collective' || last.kind === 'acting') continue
      report({ message: 'missing', at: null, data: { authority: last.lines.map(excerptText).join(' ') } })
    }
  },
})
