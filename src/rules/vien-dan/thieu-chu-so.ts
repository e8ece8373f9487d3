import { spanOf } from '../../document/source.ts'
import { excerptAt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/thieu-chu-so',
  component: 'vien_dan',
  obligation: 'noi_dung.citationWord',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Viện dẫn lần đầu có chữ "số" trước số của văn bản.',
    en: 'Where a document is cited first, the word "số" stands before its number.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: viện dẫn lần đầu cần chữ «{word}» trước số, ghi «{expected}»',
      en: '«{seen}»: the first time the word «{word}» stands before the number, write «{expected}»',
    },
  },
  examples: { right: 'Kế hoạch số 138-KH/TU', wrong: 'Kế hoạch 138-KH/TU' },
  check({ document, required, report }) {
    for (const mention of mentionsOf(document)) {
      const { typeWord, number, hasNumberWord, block } = mention.cited
      if (!mention.isFirst || mention.isNested || hasNumberWord || !typeWord || !number || block.cell?.bordered)
        continue
      // A type in short is a way of citing in short.
      if (typeWord.text === number.typeSymbol) continue
      report({
        message: 'missing',
        at: excerptAt(mention.cited, spanOf(typeWord.start, number.end)),
        ...standingAt(mention),
        expected: `${typeWord.text} ${required} ${number.text}`,
        data: { word: required },
        ...(block.text.slice(typeWord.end, number.start) === ' '
          ? { fix: `${typeWord.text} ${required} ${number.text}` }
          : {}),
      })
    }
  },
})
