import { parseAuthorities } from '../../document/authority.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/ky-thay-cap-truong',
  component: 'quyen_han',
  obligation: 'quyen_han.deputy',
  severity: 'error',
  summary: {
    vi: 'Sau K/T ghi chức vụ của cấp trưởng, không ghi tên cơ quan hoặc chức vụ cấp phó.',
    en: 'K/T is followed by the title of the head, not by the name of the body or the title of a deputy.',
  },
  messages: {
    notHead: {
      vi: '«{seen}»: sau «{mark}» ghi chức vụ của cấp trưởng được ký thay',
      en: '«{seen}»: after «{mark}» stands the title of the head',
    },
  },
  examples: { right: 'K/T TRƯỞNG BAN', wrong: 'K/T BAN TỔ CHỨC' },
  check({ document, standard, required, report }) {
    const bodies = [
      ...(standard.obligation('quyen_han.collective')?.value.bodies ?? []),
      ...(standard.obligation('co_quan_cap_tren.committeeBodies')?.value ?? []),
    ]
    for (const { quyen_han } of document.signatures) {
      for (const { kind, body, lines } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (kind !== 'deputy' || body === '') continue
        if (!beginsWithWords(body, 'phó') && beginningOf(body, bodies) === null) continue
        report({ message: 'notHead', at: lines[0] ?? null, data: { mark: required.mark } })
      }
    }
  },
})
