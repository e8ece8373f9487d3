import { spanOf } from '../../document/source.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { excerptAt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/viet-hoa-ten-loai',
  component: 'noi_dung',
  obligation: 'noi_dung.citedTypeCapital',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ đầu.',
    en: 'The type of a certain document has a capital.',
  },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tên loại của văn bản cụ thể viết hoa chữ đầu, cần «{expected}»',
      en: '«{seen}»: the type of a certain document has a capital, write «{expected}»',
    },
  },
  examples: { right: 'theo Nghị định số 30/2020/NĐ-CP', wrong: 'theo nghị định số 30/2020/NĐ-CP' },
  check({ document, report }) {
    for (const mention of mentionsOf(document)) {
      const { type, typeWord, number, hasNumberWord, block } = mention.cited
      if (type === null || !typeWord || !number || !hasNumberWord || isUpperCase(block.text)) continue
      const expected =
        block.text.charAt(typeWord.start).toUpperCase() + block.text.slice(typeWord.start + 1, number.end)
      if (expected.startsWith(typeWord.text)) continue
      report({
        message: 'lowerCase',
        at: excerptAt(mention.cited, spanOf(typeWord.start, number.end)),
        ...standingAt(mention),
        expected,
        fix: expected,
      })
    }
  },
})
