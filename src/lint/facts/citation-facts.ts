import { type Citation, excerptOf, headOf } from '../../document/citation.ts'
import type { CitationFacts } from '../../document/facts.ts'
import { isoDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { placeOf } from '../../document/place.ts'
import { citationsOf } from '../../read/citations/citations-of.ts'

/** More of one document are not kept. */
const MOST = 500

/** The mentions of documents by number and symbol. */
export const citationFacts = (document: OfficialDocument): readonly CitationFacts[] =>
  citationsOf(document)
    .flatMap((citation) => facts(citation) ?? [])
    .slice(0, MOST)

const facts = (citation: Citation): CitationFacts | null => {
  const { number, date, types, issuer, subject, inList, block, start } = citation
  const value = Number.parseInt(number?.number ?? '', 10)
  if (!number || number.symbol === '' || !Number.isSafeInteger(value)) return null
  const { block: line, span } = excerptOf(citation, headOf(citation))
  return {
    text: line.text.slice(span.start, span.end),
    at: placeOf(line.locate(span)),
    number: value,
    suffix: number.number.replace(/^\d+/, ''),
    year: number.year,
    symbol: number.symbol,
    types,
    day: date?.date ? isoDate(date.date) : null,
    dayYear: date?.year ?? null,
    issuer: issuer?.text ?? null,
    // What stands behind several documents may be about another one of them.
    subject: inList === null ? (subject?.text ?? null) : null,
    isAnswered: ANSWERING.test(block.text.slice(Math.max(0, start - WINDOW), start)),
  }
}

/** Before a mention: «Trả lời Công văn số …», «Phúc đáp nội dung Công văn số …». */
const ANSWERING =
  /(?<![A-Za-zÀ-ỹ])(?:trả lời|phúc đáp|hồi đáp)(?:\s+(?:theo|nội dung|đề nghị|yêu cầu|tại|của)){0,3}\s*$/i
const WINDOW = 60
