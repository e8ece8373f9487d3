import type { CitationFacts } from '../../document/facts.ts'
import { fold } from '../../vietnamese/fold.ts'
import { type Body, bodyOf, type CitingBody } from './body.ts'
import { citingBody } from './cited-number.ts'
import type { Filed, Gathering } from './repository-rule.ts'

/** A công văn of the repository. */
export interface Letter extends Filed {
  readonly kind: 'letter'
  readonly body: Body
  /** With the letters of one put in between: `12b`. */
  readonly number: string
}

/** The answer to one. */
export interface Answer extends Filed, CitingBody {
  readonly kind: 'answer'
  readonly number: string
  readonly text: string
}

/** Công văn and answers to them by symbol and year, the công văn first. */
export const letters: Gathering<Letter | Answer> = {
  name: 'letters',
  ofDocument: (document, file) => {
    const { type, number, date, citations, standard } = document
    const body = bodyOf(document)
    if (!body) return []
    const own =
      type === 'cong-van' && number && date
        ? [
            {
              group: `${fold(number.symbol)}|${date.day.slice(0, 4)}`,
              rank: `0|${file}`,
              entry: { kind: 'letter' as const, file, standard, at: number.at, body, number: numberOf(number) },
            },
          ]
        : []
    const answers = citations.flatMap((citation) => {
      const year = citation.day?.slice(0, 4) ?? citation.dayYear
      if (!citation.isAnswered || year === null) return []
      const { at, text } = citation
      const entry = { file, standard, at, text, number: numberOf(citation), ...citingBody(document, body, citation) }
      return [
        { group: `${fold(citation.symbol)}|${year}`, rank: `1|${file}`, entry: { kind: 'answer' as const, ...entry } },
      ]
    })
    return [...own, ...answers]
  },
}

const numberOf = ({ number, suffix }: Pick<CitationFacts, 'number' | 'suffix'>): string => `${number}${suffix}`
