import type { Excerpt } from '../../document/block.ts'
import { parseDocumentNumber } from '../../document/document-number.ts'
import { spanOf } from '../../document/source.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/chi-dan-sai',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.guide',
  severity: 'error',
  summary: {
    vi: 'Số và ký hiệu trong dòng chỉ dẫn của phụ lục đúng với số và ký hiệu của văn bản.',
    en: 'The number in an appendix’s guide line is the number of the document.',
  },
  messages: {
    other: {
      vi: '«{seen}»: số và ký hiệu của văn bản là «{expected}»',
      en: '«{seen}»: the document’s number is «{expected}»',
    },
  },
  examples: { right: '(kèm theo Kế hoạch số 12-KH/ĐU …)', wrong: '(kèm theo Kế hoạch số 21-KH/ĐU …)' },
  check({ document, report }) {
    if (document.appendices.length === 0) return
    const own = parseDocumentNumber(document.components.so_ky_hieu?.text ?? '')
    if (!own?.number.text || !own.tail.text) return
    const symbol = `${own.head.text}${own.middle.text}${own.tail.text}`
    const expected = `${own.number.text}${own.joint.text.trim()}${symbol}`
    for (const { label, guide } of document.appendices) {
      const match = guide && /số\s*:?\s*(?<number>\d+)\s*[-–/]\s*(?<symbol>[a-zà-ỹ\d/-]+)/i.exec(guide.text)
      const { number, symbol: seenSymbol } = match?.groups ?? {}
      if (!label || !guide || !match || number === undefined || seenSymbol === undefined) continue
      if (Number(number) === Number(own.number.text) && bare(seenSymbol) === bare(symbol)) continue
      const at: Excerpt = { block: guide, span: spanOf(match.index, match.index + match[0].length) }
      report({ message: 'other', at, expected })
    }
  },
})

const bare = (symbol: string): string => fold(symbol).replace(/\s+/g, '')
