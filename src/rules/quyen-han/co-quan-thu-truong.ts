import { parseAuthorities } from '../../document/authority.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { bodyNamed } from '../signature/body-named.ts'

export default defineRule({
  id: 'quyen-han/co-quan-thu-truong',
  component: 'quyen_han',
  obligation: 'quyen_han.headedBodies',
  severity: 'error',
  summary: {
    vi: 'T/M, TM. chỉ dùng cho tập thể (cấp uỷ, uỷ ban, hội đồng …); cơ quan theo chế độ thủ trưởng ký theo chức vụ.',
    en: 'T/M, TM. are for bodies that decide together; bodies led by a head are signed for by title.',
  },
  messages: {
    headed: {
      vi: '«{seen}»: {body} theo chế độ thủ trưởng, cần bỏ «{mark}», cấp trưởng ký theo chức vụ, cấp phó ghi «{deputy}»',
      en: '«{seen}»: a {body} is led by a head, leave «{mark}» out; the head signs by title, a deputy writes «{deputy}»',
    },
  },
  examples: { right: 'TRƯỞNG BAN', wrong: 'T/M BAN TỔ CHỨC' },
  check({ document, standard, required, report }) {
    const collective = standard.obligation('quyen_han.collective')?.value
    const deputy = standard.obligation('quyen_han.deputy')?.value.mark ?? ''
    for (const { quyen_han } of document.signatures) {
      for (const { kind, body, lines } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (kind !== 'collective' || beginningOf(body, collective?.bodies ?? []) !== null) continue
        const name = bodyNamed(body, required)
        if (name)
          report({
            message: 'headed',
            at: lines[0] ?? null,
            data: { body: name, mark: collective?.mark ?? '', deputy },
          })
      }
    }
  },
})
