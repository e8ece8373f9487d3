import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/ky-thay-chuc-vu-rieng',
  component: 'chuc_vu',
  obligation: 'quyen_han.deputy',
  severity: 'error',
  summary: {
    vi: 'Dưới K/T ghi chức vụ của chính người ký (cấp phó), không lặp lại chức vụ của cấp trưởng.',
    en: 'Beneath K/T stands the title of the deputy who signs, not that of the head again.',
  },
  messages: {
    same: {
      vi: '«{seen}»: đây là chức vụ của người được ký thay; cần ghi chức vụ của người ký',
      en: '«{seen}»: this is the title of the one signed for; write the signer’s own',
    },
  },
  examples: { right: 'K/T TRƯỞNG BAN ⏎ PHÓ TRƯỞNG BAN', wrong: 'K/T TRƯỞNG BAN ⏎ TRƯỞNG BAN' },
  check({ document, report }) {
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      const deputy = parseAuthorities(quyen_han?.blocks ?? []).find(({ kind }) => kind === 'deputy')
      if (!block || !deputy || fold(deputy.body) !== fold(block.text)) continue
      report({ message: 'same', at: wholeBlock(block) })
    }
  },
})
