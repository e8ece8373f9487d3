import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import { type PlaceAndDate, parsePlaceAndDate } from '../../document/official-date.ts'
import type { OfficialDocument } from '../../document/official-document.ts'

export interface DateLine {
  readonly block: Block
  readonly parts: PlaceAndDate
}

/** The line of place and date taken apart; `null` where it is absent or none. */
export const dateLine = lastAsked(({ components }: OfficialDocument): DateLine | null => {
  const [block] = components.dia_danh_ngay?.blocks ?? []
  const parts = block && parsePlaceAndDate(block.text)
  return block && parts ? { block, parts } : null
})

/** True where day, month or year still has to be filled in. */
export const isBlankDate = ({ day, month, year }: PlaceAndDate): boolean =>
  [day, month, year].some((part) => part.text === '')
