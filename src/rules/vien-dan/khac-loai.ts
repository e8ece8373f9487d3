import { typeName } from '../../read/citations/vocabulary.ts'
import { headExcerpt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { symbolsMeant } from '../citations/symbols-meant.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/khac-loai',
  component: 'vien_dan',
  obligation: 'vien_dan.agreement',
  severity: 'warning',
  summary: {
    vi: 'Tên loại của văn bản được viện dẫn đúng với ký hiệu tên loại trong số của nó.',
    en: 'The type of a cited document is the one that its symbol names.',
  },
  messages: {
    other: {
      vi: '«{seen}»: ký hiệu «{symbol}» là của {meant}, còn ký hiệu của {type} là «{expected}»; kiểm tra lại tên loại hoặc ký hiệu',
      en: '«{seen}»: «{symbol}» is the symbol of a {meant}, that of a {type} is «{expected}»; check which of the two is wrong',
    },
  },
  examples: { right: 'Kết luận số 43-KL/TW', wrong: 'Kết luận số 43-KH/TW' },
  check({ document, report }) {
    for (const mention of mentionsOf(document)) {
      const found = mention.isFirst ? symbolsMeant(mention.cited) : null
      if (!found) continue
      const { type, expected, meant, isSure } = found
      report({
        message: 'other',
        at: headExcerpt(mention),
        ...standingAt(mention),
        expected,
        data: { symbol: mention.cited.number?.typeSymbol ?? '', meant: typeName(meant), type: typeName(type) },
        ...(isSure ? {} : { severity: 'info' }),
      })
    }
  },
})
