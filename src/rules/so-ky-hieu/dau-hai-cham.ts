import { numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/dau-hai-cham',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.prefix',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Trước số của văn bản ghi đúng chữ theo mẫu (văn bản của Đảng ghi "Số", không có dấu hai chấm).',
    en: 'The word before the number is written as in the standard (Party documents: "Số" without a colon).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: trước số văn bản cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}» before the number',
    },
  },
  examples: { right: 'Số 05-HD/VPTW', wrong: 'Số: 05-HD/VPTW' },
  check({ document, required, report }) {
    const line = numberLine(document)
    if (!line || line.number.prefix.text === required) return
    report({ message: 'wrong', at: { block: line.block, span: line.number.prefix }, expected: required, fix: required })
  },
})
