import type { Basis } from '../lint/finding.ts'
import { findStandard } from '../standards/standards.ts'

/** As people quote it: `05-HD/VPTW, I.9.2.5`. */
export const clauseOf = ({ standard, number, clause }: Basis): string =>
  `${number ?? findStandard(standard)?.number ?? standard}, ${clause}`
