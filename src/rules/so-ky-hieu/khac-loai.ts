import { symbolOf } from '../../document/document-type.ts'
import { findType } from '../../standards/document-types.ts'
import { numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/khac-loai',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.typeSymbols',
  severity: 'error',
  summary: {
    vi: 'Ký hiệu tên loại trong số và ký hiệu phải đúng với tên loại văn bản.',
    en: 'The type in the symbol is the type of the document.',
  },
  messages: {
    other: {
      vi: '«{seen}»: ký hiệu của {type} là «{expected}»',
      en: '«{seen}»: the symbol of a {type} is «{expected}»',
    },
  },
  examples: { right: 'Số 27-KH/ĐU (kế hoạch)', wrong: 'Số 27-CV/ĐU (kế hoạch)' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    const type = findType(document.type ?? '')
    const expected = type && symbolOf(type, document.system)
    if (!line || !type || !expected) return
    const { head, tail } = line.number
    // Letters that differ in case alone, and the variants of quy định, are told of by rules of their own.
    const others = standard.obligation('so_ky_hieu.otherSymbols')?.value ?? {}
    const variants = standard.obligation('so_ky_hieu.regulationVariants')?.value ?? []
    if (head.text === '' || tail.text === '' || head.text.toLowerCase() === expected.toLowerCase()) return
    if (head.text === others[type.id]) return
    if (type.id === 'quy-dinh' && variants.includes(head.text)) return
    report({ message: 'other', at: { block: line.block, span: head }, expected, data: { type: type.name } })
  },
})
