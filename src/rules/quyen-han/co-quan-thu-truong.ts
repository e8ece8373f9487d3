import { parseAuthorities } from '../../document/authority.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/co-quan-thu-truong',
  component: 'quyen_han',
  obligation: 'quyen_han.collective',
  severity: 'error',
  summary: {
    vi: 'T/M chỉ dùng cho tập thể (đại hội, cấp uỷ, uỷ ban kiểm tra, hội đồng); cơ quan theo chế độ thủ trưởng ký theo chức vụ.',
    en: 'T/M is for bodies that decide together; bodies led by a head are signed for by title.',
  },
  messages: {
    headed: {
      vi: '«{seen}»: {body} theo chế độ thủ trưởng, cần bỏ «{mark}», cấp trưởng ký theo chức vụ, cấp phó ghi «{deputy}»',
      en: '«{seen}»: a {body} is led by a head, leave «{mark}» out; the head signs by title, a deputy writes «{deputy}»',
    },
  },
  examples: { right: 'TRƯỞNG BAN', wrong: 'T/M BAN TỔ CHỨC' },
  check({ document, standard, required, report }) {
    const headed = standard.obligation('co_quan_cap_tren.committeeBodies')?.value ?? []
    const deputy = standard.obligation('quyen_han.deputy')?.value.mark ?? ''
    for (const { quyen_han } of document.signatures) {
      for (const { kind, body, lines } of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (kind !== 'collective' || beginningOf(body, required.bodies ?? []) !== null) continue
        const name = beginningOf(body, headed)
        if (name) report({ message: 'headed', at: lines[0] ?? null, data: { body: name, mark: required.mark, deputy } })
      }
    }
  },
})
