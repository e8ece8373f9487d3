import { isKnownIssuerSymbol } from '../header/issuer-symbols.ts'
import { codeSpan, numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/dau-noi',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.marks',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Giữa số và ký hiệu, giữa tên loại và tên cơ quan, giữa các cơ quan liên tịch ghi đúng dấu theo mẫu (văn bản của Đảng: "-", "/", "-").',
    en: 'The marks between number, type and issuers are those of the standard (Party documents: "-", "/", "-").',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cần ghi «{expected}» (dấu «{number}» sau số, dấu «{type}» sau ký hiệu tên loại)',
      en: '«{seen}»: write «{expected}» («{number}» after the number, «{type}» after the symbol of the type)',
    },
    joint: {
      vi: '«{seen}»: giữa ký hiệu các cơ quan liên tịch cần ghi dấu «{joint}», «{expected}»',
      en: '«{seen}»: joint issuers are joined by «{joint}», «{expected}»',
    },
  },
  examples: { right: 'Số 01-BC/CB', wrong: 'Số 01/BC-CB' },
  check({ document, standard, required, report }) {
    const line = numberLine(document)
    if (!line) return
    const { block, number: parts } = line
    const { number, joint, head, middle, tail } = parts
    if (head.text === '' || tail.text === '') return
    const isWrong = joint.text.trim() !== required.number || middle.text.trim() !== required.type
    if (isWrong) {
      const expected = `${number.text}${required.number}${head.text}${required.type}${tail.text}`
      report({ message: 'wrong', at: { block, span: codeSpan(parts) }, expected, data: { ...required }, fix: expected })
      return
    }
    const issuers = tail.text.split(/\s*[–—,;+&/]\s*/u)
    // What follows a slash may be a sub-series («/nb»): only two known issuers are certainly joined wrongly.
    if (issuers.length < 2 || !issuers.every((issuer) => isKnownIssuerSymbol(issuer, document, standard))) return
    const expected = issuers.join(required.joint)
    report({ message: 'joint', at: { block, span: tail }, expected, data: { joint: required.joint }, fix: expected })
  },
})
