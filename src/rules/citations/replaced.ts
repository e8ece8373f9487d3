import data from '../../../schemas/replaced-documents.json' with { type: 'json' }
import type { CitedNumber } from '../../document/citation.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'

/** A document that a newer one replaced. */
export interface Replaced {
  /** `36-HD/VPTW` */
  readonly number: string
  /** Type and number of the newer one. */
  readonly by: string
  /** First day of the newer one, ISO. */
  readonly from: string
  /** Where that is said. */
  readonly source: string
}

const byNumber = once(
  () => new Map((data as readonly Replaced[]).map((replaced) => [keyOf(replaced.number), replaced])),
)

const keyOf = (number: string): string => upperCase(number.replace(/^0+/, '').replace(/\s+/g, ''))

/** @returns `null` for what is not known to be replaced */
export const findReplaced = ({ text }: CitedNumber): Replaced | null =>
  byNumber().get(keyOf(text.replace(/[–‑]/g, '-'))) ?? null
