import { symbolOf } from '../../document/document-type.ts'
import { DOCUMENT_TYPES } from '../../standards/document-types.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import { numberLine } from '../header/number-line.ts'
import { hasTypeSymbol } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/loai-khong-ro',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.typeSymbols',
  severity: 'warning',
  summary: {
    vi: 'Ký hiệu tên loại là ký hiệu của một loại văn bản.',
    en: 'The first part of the symbol stands for a type of document.',
  },
  messages: {
    unknown: {
      vi: '«{seen}» không phải ký hiệu của loại văn bản nào; kiểm tra lại ký hiệu tên loại',
      en: '«{seen}» is the symbol of no type of document; check it',
    },
    near: {
      vi: '«{seen}» không phải ký hiệu của loại văn bản nào; có phải ý bạn là «{expected}»?',
      en: '«{seen}» is the symbol of no type of document; did you mean «{expected}»?',
    },
  },
  examples: { right: 'Số 27-KH/ĐU', wrong: 'Số 27-KHH/ĐU' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    // Where the type is known, so-ky-hieu/khac-loai compares with it.
    if (!line || document.type || !hasTypeSymbol(document, standard)) return
    const { head, tail } = line.number
    const symbols = DOCUMENT_TYPES.flatMap((type) => symbolOf(type, document.system) ?? [])
    const variants = standard.obligation('so_ky_hieu.regulationVariants')?.value ?? []
    const known = new Set([...symbols, ...variants].map((symbol) => symbol.toLowerCase()))
    if (head.text === '' || tail.text === '' || known.has(head.text.toLowerCase())) return
    const near = suggest(head.text, symbols)
    report({
      message: near ? 'near' : 'unknown',
      at: { block: line.block, span: head },
      ...(near ? { expected: near } : {}),
    })
  },
})
