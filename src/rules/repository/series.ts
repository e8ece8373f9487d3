import type { FiledDocument } from '../../document/facts.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Filed, Gathering } from './repository-rule.ts'

/** A numbered document in the series of its body and period. */
export interface Numbered extends Filed {
  /** As written, with its symbol. */
  readonly text: string
  readonly number: number
  /** The letters of a number put in between. */
  readonly suffix: string
  readonly type: string
  /** ISO. */
  readonly day: string
  readonly subject: string
  /** First day of the period, and whether it is the term's and no calendar year in its place. */
  readonly from: string
  readonly known: boolean
}

/**
 * Documents of one body and period by their numbers. Types are told apart by the rules: bodies of the State number each by itself or
 * all together. Documents of several bodies run in the series of the first; secret ones of the State have one of their own.
 */
export const series: Gathering<Numbered> = {
  name: 'series',
  ofDocument: (document, file) => {
    const { number, date, period, issuer, superior, system, type, secret, standard, subject } = document
    if (!number || !date || !period || !issuer || type === null || number.year !== null) return []
    const entry: Numbered = {
      file,
      standard,
      at: number.at,
      text: number.text,
      number: number.number,
      suffix: number.suffix,
      type,
      day: date.day,
      subject: subject?.text ?? '',
      ...period,
    }
    const names = [leadOf(document), superior?.text ?? ''].map(fold)
    const own = system === 'nha-nuoc' && secret ? 'mat' : ''
    return [
      {
        group: [...names, system, own, period.from, period.known].join('|'),
        rank: [String(number.number).padStart(16, '0'), number.suffix, type, date.day, file].join('|'),
        entry,
      },
    ]
  },
}

/** The issuer, the first one where the symbol names several (`05-QC/BTCTU-BNCTU`). */
const leadOf = ({ issuer, number, system }: FiledDocument): string => {
  const name = issuer?.text ?? ''
  const isJoint = system === 'dang' && /\/[^/]*-/.test(number?.symbol ?? '')
  return isJoint ? (name.split(' - ')[0] ?? name) : name
}
