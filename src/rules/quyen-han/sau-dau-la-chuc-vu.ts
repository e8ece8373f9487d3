import { parseAuthorities } from '../../document/authority.ts'
import { defineRule } from '../rule.ts'
import { bodyNamed, signingBodies } from '../signature/body-named.ts'

export default defineRule({
  id: 'quyen-han/sau-dau-la-chuc-vu',
  component: 'quyen_han',
  obligation: 'quyen_han.ofHead',
  severity: 'error',
  summary: {
    vi: 'Sau "KT.", "TL.", "TUQ." ghi chức vụ của người đứng đầu, không ghi tên cơ quan.',
    en: '"KT.", "TL.", "TUQ." are followed by the title of the head, not by the name of the body.',
  },
  messages: {
    body: {
      vi: '«{seen}»: «{body}» là tên cơ quan, sau «{mark}» cần ghi chức vụ của người đứng đầu cơ quan ấy',
      en: '«{seen}»: «{body}» is the name of a body; after «{mark}» stands the title of its head',
    },
  },
  examples: { right: 'TL. CHỦ TỊCH ⏎ CHÁNH VĂN PHÒNG', wrong: 'TL. ỦY BAN NHÂN DÂN ⏎ CHÁNH VĂN PHÒNG' },
  check({ document, standard, report }) {
    const bodies = signingBodies(standard)
    for (const { quyen_han } of document.signatures) {
      for (const { kind, markText, body, lines } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (kind === 'collective' || kind === 'acting' || bodyNamed(body, bodies) === null) continue
        report({ message: 'body', at: lines[0] ?? null, data: { body, mark: markText } })
      }
    }
  },
})
