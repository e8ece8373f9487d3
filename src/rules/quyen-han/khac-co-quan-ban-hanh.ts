import { parseAuthorities } from '../../document/authority.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint } from '../signature/signing.ts'

export default defineRule({
  id: 'quyen-han/khac-co-quan-ban-hanh',
  component: 'quyen_han',
  obligation: 'quyen_han.bodiesOfIssuer',
  severity: 'error',
  summary: {
    vi: 'Tập thể ghi sau T/M, TM. phải thuộc cơ quan ban hành: đảng uỷ và ban thường vụ của nó; chi bộ; uỷ ban nhân dân.',
    en: 'The body named after T/M, TM. belongs to the issuer: the committee or its ban thường vụ, the chi bộ, the uỷ ban nhân dân.',
  },
  messages: {
    other: {
      vi: '«{seen}»: cơ quan ban hành là «{issuer}», cần «{expected}»',
      en: '«{seen}»: the issuer is «{issuer}», write «{expected}»',
    },
  },
  examples: { right: 'CHI BỘ 5 … T/M CHI BỘ', wrong: 'CHI BỘ 5 … T/M BAN THƯỜNG VỤ' },
  check({ document, standard, required, report }) {
    const collective = standard.obligation('quyen_han.collective')?.value
    const issuer = namesOf(document).issuer
    const body = beginningOf(issuer, Object.keys(required))
    const allowed = body ? required[body] : undefined
    const known = collective?.bodies ?? Object.values(required).flat()
    if (!collective || !allowed || isJoint(document)) return
    for (const { quyen_han } of document.signatures) {
      for (const authority of parseAuthorities(quyen_han?.blocks ?? [])) {
        if (authority.kind !== 'collective' || beginningOf(authority.body, allowed) !== null) continue
        if (beginningOf(authority.body, known) === null) continue
        const expected = allowed.map((name) => `${collective.mark} ${name}`).join(', ')
        report({ message: 'other', at: authority.lines[0] ?? null, expected, data: { issuer } })
      }
    }
  },
})
