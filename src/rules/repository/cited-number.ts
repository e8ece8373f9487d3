import type { CitationFacts, FiledDocument } from '../../document/facts.ts'
import { fold } from '../../vietnamese/fold.ts'
import { type Body, bodyOf, type CitingBody } from './body.ts'
import type { Filed, Gathering } from './repository-rule.ts'

/** A document under the number that others may cite. */
export interface CitedDocument extends Filed {
  readonly kind: 'document'
  readonly text: string
  readonly body: Body
  readonly type: string | null
  readonly system: FiledDocument['system']
  /** ISO. */
  readonly day: string
  readonly known: boolean
  readonly subject: string
}

/** A mention of the number in another document. */
export interface Mention extends Filed, CitingBody {
  readonly kind: 'mention'
  readonly citation: CitationFacts
}

/** Documents and mentions of them by number and symbol, the documents first. */
export const citedNumber: Gathering<CitedDocument | Mention> = {
  name: 'cited-number',
  ofDocument: (document, file) => {
    const by = bodyOf(document)
    const { number, date, citations, standard } = document
    if (!by) return []
    const own =
      number && date ? [{ group: groupOf(number), rank: `0|${date.day}|${file}`, entry: filed(document, file) }] : []
    const mentions = citations
      .filter((citation) => number === null || groupOf(citation) !== groupOf(number))
      .map((citation) => ({
        group: groupOf(citation),
        rank: `1|${file}`,
        entry: {
          kind: 'mention' as const,
          file,
          standard,
          at: citation.at,
          citation,
          ...citingBody(document, by, citation),
        },
      }))
    return [...own, ...mentions].flatMap(({ entry, ...rest }) => (entry ? [{ ...rest, entry }] : []))
  },
}

export const citingBody = (
  { addressees, number }: FiledDocument,
  by: Body,
  { issuer, isAnswered, symbol }: CitationFacts,
): CitingBody => ({
  by,
  addressees: isAnswered ? addressees.map(({ text }) => fold(text)) : [],
  issuer: issuer && fold(issuer),
  // Of a draft that has no symbol yet nothing is known.
  sharesSymbol: number === null || abbreviations(number.symbol).some((part) => abbreviations(symbol).includes(part)),
})

const abbreviations = (symbol: string): readonly string[] => fold(symbol).split(/[/-]/)

/** What a number shares with the mentions of it. */
export const groupOf = ({
  number,
  suffix,
  year,
  symbol,
}: Pick<CitationFacts, 'number' | 'suffix' | 'year' | 'symbol'>): string =>
  [number, suffix, year ?? '', fold(symbol)].join('|')

const filed = (document: FiledDocument, file: string): CitedDocument | null => {
  const { number, date, period, standard, type, system, subject } = document
  const body = bodyOf(document)
  if (!number || !date || !body) return null
  return {
    kind: 'document',
    file,
    standard,
    at: number.at,
    text: number.text,
    body,
    type,
    system,
    day: date.day,
    known: period?.known ?? false,
    subject: subject?.text ?? '',
  }
}
