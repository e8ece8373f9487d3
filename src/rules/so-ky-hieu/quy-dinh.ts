import { symbolOf } from '../../document/document-type.ts'
import { findType } from '../../standards/document-types.ts'
import { numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/quy-dinh',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.regulationVariants',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Quy định của Đảng ghi ký hiệu QĐ, không ghi QyĐ, QĐi.',
    en: 'The symbol of a Party quy định is QĐ, not QyĐ or QĐi.',
  },
  messages: {
    variant: {
      vi: '«{seen}»: ký hiệu của quy định là «{expected}»',
      en: '«{seen}»: the symbol of a quy định is «{expected}»',
    },
  },
  examples: { right: 'Số 23-QĐ/UBKTTW', wrong: 'Số 23-QyĐ/UBKTTW' },
  check({ document, required, report }) {
    const line = numberLine(document)
    const type = findType('quy-dinh')
    const expected = type && symbolOf(type, document.system)
    if (!line || !expected || !required.includes(line.number.head.text)) return
    report({ message: 'variant', at: { block: line.block, span: line.number.head }, expected, fix: expected })
  },
})
