import type { CalendarDate } from '../document/official-date.ts'
import { isoDate } from '../document/official-date.ts'
import type { System } from '../document/official-document.ts'
import { once } from '../vietnamese/once.ts'
import { type Confidence, severestFor } from './confidence.ts'
import type { Obligation, ObligationKey, ObligationValues } from './obligation.ts'
import { rank } from './severity.ts'

/** One line of a standard's data file: a clause, what it says, and what of it can be checked. */
export interface StandardLine {
  readonly clause: string
  readonly says: string
  /** `read` where left out. */
  readonly confidence?: Confidence
  /** Id of the standard, or number of the instrument, whose clause it is, where it is not this one's own. */
  readonly quotes?: string
  readonly carries?: Partial<ObligationValues>
  /** Why no rule and no layout value can come of the line. */
  readonly notObservable?: string
}

/** A data file of `schemas/standards`, with what it takes over from another one written out (src/standards/based-on.mjs). */
export interface StandardFile {
  readonly id: string
  /** Left out where it holds for the documents of every system. */
  readonly system?: System
  /** Number and symbol of the instrument: `05-HD/VPTW`. */
  readonly number: string
  /** Date of the instrument, ISO. */
  readonly date: string
  readonly issuer: string
  readonly title: string
  /** First and last day of documents it applies to, ISO; no last day while in force. */
  readonly from: string
  readonly to?: string
  /** Number of the instrument on types and authority that it rests on. */
  readonly authority?: string
  /** Of a standard of an organisation: id of the built-in one that it is based on. */
  readonly base?: string
  readonly lines: readonly StandardLine[]
}

/** What the build makes of a data file: a document needs one standard, so the lines of each are parsed when it is asked. */
export interface StandardData extends Omit<StandardFile, 'lines'> {
  lines(): readonly StandardLine[]
}

/** A dated standard, ready for use. */
export interface Standard extends Omit<StandardFile, 'lines'> {
  readonly lines: readonly StandardLine[]
  /** @returns `null` where the standard says nothing of it */
  obligation<K extends ObligationKey>(key: K): Obligation<K> | null
}

/** By key. */
type Obligations = ReadonlyMap<string, Obligation>

/** @param everywhere what holds beside it, where it says nothing itself or that is known more surely */
export const createStandard = (data: StandardData, everywhere: Standard | null = null): Standard => {
  const lines = once(data.lines)
  const byKey = once(() => {
    const own = obligationsOf(data.id, lines())
    return everywhere ? withCommon(own, obligationsOf(everywhere.id, everywhere.lines)) : own
  })
  return {
    ...data,
    get lines() {
      return lines()
    },
    // The map is filled by key, so the value under a key has that key's type.
    obligation: <K extends ObligationKey>(key: K) => (byKey().get(key) as Obligation<K> | undefined) ?? null,
  }
}

/** Of what both say, the one that is known more surely; the own where both are known as well. */
const withCommon = (own: Obligations, common: Obligations): Obligations => {
  const all = new Map(own)
  for (const [key, obligation] of common) {
    const mine = own.get(key)
    if (!mine || certainty(mine) < certainty(obligation)) all.set(key, obligation)
  }
  return all
}

const certainty = ({ confidence }: Obligation): number => rank(severestFor(confidence))

const obligationsOf = (id: string, lines: readonly StandardLine[]): Obligations => {
  const byKey = new Map<string, Obligation>()
  for (const line of lines) {
    for (const [key, value] of Object.entries(line.carries ?? {})) {
      if (byKey.has(key)) throw new Error(`${id}: ${key} is carried by two lines`)
      byKey.set(key, {
        value,
        clause: line.clause,
        standard: line.quotes ?? id,
        confidence: line.confidence ?? 'read',
        says: line.says,
      })
    }
  }
  return byKey
}

/** True where the standard applies to documents of that day. */
export const appliesOn = (standard: Pick<StandardFile, 'from' | 'to'>, date: CalendarDate): boolean => {
  const day = isoDate(date)
  return standard.from <= day && (standard.to === undefined || day <= standard.to)
}
