import { codeSpan, numberLine } from '../header/number-line.ts'
import { declared, declaredIssuer } from '../organisation/declared.ts'
import { hasOwnSymbol } from '../organisation/own-symbol.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/khac-khai-bao',
  component: 'so_ky_hieu',
  obligation: declared('co_quan', 'Ký hiệu cơ quan đúng như cơ quan đã khai.'),
  severity: 'warning',
  summary: {
    vi: 'Ký hiệu cơ quan trong số và ký hiệu đúng như đã khai ở co_quan của dvk.config.yaml.',
    en: 'The issuer in the symbol is the one declared at co_quan in dvk.config.yaml.',
  },
  messages: {
    other: {
      vi: '«{seen}»: ký hiệu của «{issuer}» đã khai là «{expected}»',
      en: '«{seen}»: the symbol of «{issuer}» is declared as «{expected}»',
    },
  },
  examples: { right: 'Số 05-CV/ĐUK (viet_tat: ĐUK)', wrong: 'Số 05-CV/ĐU (viet_tat: ĐUK)' },
  check({ document, organisation, report }) {
    const line = numberLine(document)
    const issuer = declaredIssuer(document, organisation)
    if (!line || !issuer?.symbol || line.number.head.text === '') return
    if (hasOwnSymbol(line, document, organisation) !== false) return
    report({
      message: 'other',
      at: { block: line.block, span: codeSpan(line.number) },
      expected: issuer.symbol,
      data: { issuer: issuer.name },
    })
  },
})
