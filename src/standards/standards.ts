import hd05 from '../../schemas/standards/hd05-2026.yaml'
import hd11 from '../../schemas/standards/hd11-2004.yaml'
import hd36 from '../../schemas/standards/hd36-2018.yaml'
import nd30 from '../../schemas/standards/nd30-2020.yaml'
import qd72 from '../../schemas/standards/qd72-2002.yaml'
import tt01 from '../../schemas/standards/tt01-2011.yaml'
import ttlt55 from '../../schemas/standards/ttlt55-2005.yaml'
import type { CalendarDate } from '../document/official-date.ts'
import type { System } from '../document/official-document.ts'
import { appliesOn, createStandard, type Standard } from './standard.ts'

/** What holds for the documents of every system: each standard has it too, and it judges alone where none is known. */
export const EVERY_SYSTEM: Standard = createStandard(qd72)

/** All built-in standards of a system, the newest first within it. */
export const STANDARDS: readonly Standard[] = [hd05, hd36, hd11, nd30, tt01, ttlt55].map((data) =>
  createStandard(data, EVERY_SYSTEM),
)

/** @returns the built-in standard of that id, or `null` */
export const findStandard = (id: string): Standard | null =>
  [...STANDARDS, EVERY_SYSTEM].find((standard) => standard.id === id) ?? null

/**
 * The standard in force for a document of that system and day.
 * @param date the document's own date; `null` (a draft) takes the newest
 * @returns `null` for a system without standards and for a day before the first of them
 */
export const standardFor = (system: System, date: CalendarDate | null): Standard | null => {
  const candidates = STANDARDS.filter((standard) => standard.system === system)
  return (date ? candidates.find((standard) => appliesOn(standard, date)) : candidates[0]) ?? null
}
