import { codeSpan, numberLine } from '../header/number-line.ts'
import { hasTypeSymbol } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/thieu-ky-hieu',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.marks',
  severity: 'error',
  summary: {
    vi: 'Ký hiệu gồm ký hiệu tên loại và ký hiệu cơ quan ban hành (công văn của Nhà nước: cơ quan và đơn vị soạn thảo).',
    en: 'The symbol has two parts: the type and the issuer (State công văn: the issuer and the drafting unit).',
  },
  messages: {
    incomplete: {
      vi: '«{seen}»: ký hiệu cần có cả tên loại và cơ quan ban hành, như «{sample}»',
      en: '«{seen}»: the symbol needs both the type and the issuer, as in «{sample}»',
    },
  },
  examples: { right: 'Số 05-HD/VPTW', wrong: 'Số 05-HD' },
  check({ document, standard, required, report }) {
    const line = numberLine(document)
    // Where the issuer is not known, its symbol cannot be either.
    if (!line || !document.components.co_quan_ban_hanh) return
    const { block, number: parts } = line
    if (parts.head.text !== '' && (parts.tail.text !== '' || !hasTypeSymbol(document, standard))) return
    const [head, tail] = document.system === 'dang' ? ['HD', 'VPTW'] : ['QĐ', 'BNV']
    const sample = `05${required.number}${head}${required.type}${tail}`
    report({ message: 'incomplete', at: { block, span: codeSpan(parts) }, data: { sample } })
  },
})
