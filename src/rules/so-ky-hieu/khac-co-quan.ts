import { upperCase } from '../../vietnamese/case.ts'
import { initialsOf, isShortFor } from '../header/initials.ts'
import { fixedIssuerSymbols } from '../header/issuer-symbols.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { numberLine } from '../header/number-line.ts'
import { hasTypeSymbol } from '../header/official.ts'
import { hasOwnSymbol } from '../organisation/own-symbol.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/khac-co-quan',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.issuerSymbols',
  severity: 'warning',
  summary: {
    vi: 'Ký hiệu cơ quan trong số và ký hiệu là của chính cơ quan ban hành.',
    en: 'The issuer in the symbol is the body that issues the document.',
  },
  messages: {
    other: {
      vi: '«{seen}» không phải ký hiệu của «{issuer}»; kiểm tra lại ký hiệu cơ quan',
      en: '«{seen}» is not the symbol of «{issuer}»; check it',
    },
    fixed: {
      vi: '«{seen}» không phải ký hiệu của «{issuer}»; cần ghi «{expected}»',
      en: '«{seen}» is not the symbol of «{issuer}»; write «{expected}»',
    },
  },
  examples: { right: 'CHI BỘ THÔN ĐÔNG\n*\nSố 01-BC/CB', wrong: 'CHI BỘ THÔN ĐÔNG\n*\nSố 01-BC/TU' },
  check({ document, standard, required, organisation, report }) {
    const line = numberLine(document)
    const { issuer, superior } = namesOf(document)
    const { others } = required
    const symbol = hasTypeSymbol(document, standard) ? line?.number.tail : line?.number.head
    // Certain only for another body's fixed symbol on a body whose own is known.
    if (!line || !symbol || !issuer || !fixedIssuerSymbols(standard).includes(symbol.text)) return
    if (hasOwnSymbol(line, document, organisation) !== null) return
    const body = beginningOf(issuer, [
      ...(standard.obligation('quyen_han.collective')?.value.bodies ?? []),
      ...(standard.obligation('co_quan_cap_tren.committeeBodies')?.value ?? []),
    ])
    // Bodies that print another name have that name's symbol too.
    const central = standard.obligation('co_quan_ban_hanh.centralBodies')?.value ?? []
    if (others === 'initials' && (!body || central.includes(body))) return
    if (isShortFor(symbol.text, issuer, superior) || `${superior} ${issuer}`.split(' ').includes(symbol.text)) return
    const expected = upperCase(initialsOf(body ?? ''))
    const isFixed = body !== null && [...required.fixed, ...required.levels].includes(expected)
    report({
      message: isFixed ? 'fixed' : 'other',
      at: { block: line.block, span: symbol },
      data: { issuer },
      ...(isFixed ? { expected } : {}),
    })
  },
})
