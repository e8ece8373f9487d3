import { symbolOf } from '../../document/document-type.ts'
import type { System } from '../../document/official-document.ts'
import { oncePer } from '../../document/once-per.ts'
import { DOCUMENT_TYPES } from '../../standards/document-types.ts'
import { fixedIssuerSymbols } from '../header/issuer-symbols.ts'
import { numberLine } from '../header/number-line.ts'
import { hasTypeSymbol } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/chu-hoa',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.typeSymbols',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Ký hiệu viết đúng chữ hoa, chữ thường (CTr, TTr, CV …).',
    en: 'Symbols have their capitals and small letters (CTr, TTr, CV …).',
  },
  messages: {
    case: { vi: '«{seen}»: cần viết «{expected}»', en: '«{seen}»: write «{expected}»' },
  },
  examples: { right: 'Số 07-CTr/TU', wrong: 'Số 07-CTR/TU' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    if (!line) return
    const { head, tail } = line.number
    for (const [part, known] of [
      [head, hasTypeSymbol(document, standard) ? (SYMBOLS.get(document.system) ?? NONE) : fixedIssuerSymbols(standard)],
      [tail, fixedIssuerSymbols(standard)],
    ] as const) {
      if (known.includes(part.text)) continue
      const expected = known[inLowerCase(known).indexOf(part.text.toLowerCase())]
      if (!expected) continue
      report({ message: 'case', at: { block: line.block, span: part }, expected, fix: expected })
    }
  },
})

const inLowerCase = oncePer((symbols: readonly string[]) => symbols.map((symbol) => symbol.toLowerCase()))

const NONE: readonly string[] = []

const SYMBOLS = new Map<System, readonly string[]>(
  (['dang', 'nha-nuoc'] as const).map((system) => [
    system,
    DOCUMENT_TYPES.flatMap((type) => symbolOf(type, system) ?? []),
  ]),
)
