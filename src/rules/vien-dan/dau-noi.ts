import { excerptAt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/dau-noi',
  component: 'vien_dan',
  obligation: 'vien_dan.marks',
  severity: 'warning',
  fixable: 'unsafe',
  summary: {
    vi: 'Số của văn bản Đảng ghi «36-KH/HU», của văn bản nhà nước ghi «16/CT-TTg».',
    en: 'The number of a Party document is written «36-KH/HU», of a State document «16/CT-TTg».',
  },
  messages: {
    party: {
      vi: '«{seen}»: số của văn bản Đảng nối bằng gạch nối rồi gạch chéo, cần «{expected}»',
      en: '«{seen}»: the number of a Party document has a hyphen first and then a slash, write «{expected}»',
    },
    state: {
      vi: '«{seen}»: số của văn bản nhà nước nối bằng gạch chéo rồi gạch nối, cần «{expected}»',
      en: '«{seen}»: the number of a State document has a slash first and then a hyphen, write «{expected}»',
    },
  },
  examples: { right: 'Nghị quyết số 25-NQ/TW', wrong: 'Nghị quyết số 25/NQ-TW' },
  check({ document, required, report }) {
    for (const mention of mentionsOf(document)) {
      const { number, form } = mention.cited
      if (!number || number.typeSymbol === '') continue
      const { number: digits, typeSymbol, issuerSymbol } = number
      const at = excerptAt(mention.cited, number)
      const told = (message: string, expected: string): void =>
        report({ at, ...standingAt(mention), message, expected, fix: expected })
      if (form === 'nha-nuoc' && required.dang.includes(issuerSymbol))
        told('party', `${digits}-${typeSymbol}/${issuerSymbol}`)
      if (form === 'dang' && required.nhaNuoc.includes(issuerSymbol))
        told('state', `${digits}/${typeSymbol}-${issuerSymbol}`)
    }
  },
})
