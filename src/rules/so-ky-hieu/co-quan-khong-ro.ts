import { oncePer } from '../../document/once-per.ts'
import type { Standard } from '../../standards/standard.ts'
import { fixedIssuerSymbols, isKnownIssuerSymbol } from '../header/issuer-symbols.ts'
import { namesOf } from '../header/issuers.ts'
import { numberLine } from '../header/number-line.ts'
import { hasOwnSymbol } from '../organisation/own-symbol.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/co-quan-khong-ro',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.issuerSymbols',
  severity: 'info',
  summary: {
    vi: 'Ký hiệu cơ quan là chữ cái đầu các âm tiết của tên cơ quan ban hành, hoặc ký hiệu đã thống nhất.',
    en: 'The issuer in the symbol is made of the initials of its name, or is one that the standard fixes.',
  },
  messages: {
    unknown: {
      vi: '«{seen}» không khớp với chữ cái đầu của «{issuer}» và không thuộc các ký hiệu đã thống nhất; kiểm tra lại',
      en: '«{seen}» does not fit the initials of «{issuer}» and is none of the fixed symbols; check it',
    },
  },
  examples: { right: 'ĐẢNG UỶ XÃ ĐẤT MŨI\n*\nSố 08-CV/ĐU', wrong: 'ĐẢNG UỶ XÃ ĐẤT MŨI\n*\nSố 08-CV/ĐQ' },
  options: {
    duoc_dung: {
      kind: 'words',
      default: [],
      summary: {
        vi: 'Ký hiệu khác đã được thống nhất ở địa phương, cơ quan.',
        en: 'Other symbols that were agreed upon.',
      },
    },
  },
  check({ document, standard, required, organisation, options, report }) {
    const line = numberLine(document)
    const { issuer } = namesOf(document)
    const marks = standard.obligation('so_ky_hieu.marks')?.value
    if (required.others === 'own' || !line || !issuer || !marks || line.number.middle.text.trim() !== marks.type) return
    if (hasOwnSymbol(line, document, organisation) !== null) return
    const { tail } = line.number
    const known = knownInLowerCase(standard)
    const isKnown = (symbol: string): boolean =>
      known.has(symbol.toLowerCase()) ||
      options.duoc_dung.includes(symbol) ||
      isKnownIssuerSymbol(symbol, document, standard) ||
      hasLevel(symbol)
    // A fixed symbol may carry the level of a body above («VPHU»): the level alone proves nothing wrong.
    const hasLevel = (symbol: string): boolean =>
      required.levels.some(
        (level) => symbol.endsWith(level) && isKnownIssuerSymbol(symbol.slice(0, -level.length), document, standard),
      )
    const symbols = tail.text.split(/\s*[-–—,;+&/]\s*/u)
    if (
      tail.text === '' ||
      isKnown(tail.text) ||
      symbols.every((symbol) => isKnown(symbol) || symbol === symbol.toLowerCase())
    )
      return
    report({ message: 'unknown', at: { block: line.block, span: tail }, data: { issuer } })
  },
})

const knownInLowerCase = oncePer(
  (standard: Standard): ReadonlySet<string> =>
    new Set(fixedIssuerSymbols(standard).map((symbol) => symbol.toLowerCase())),
)
