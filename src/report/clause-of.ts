import type { Language } from '../document/message.ts'
import type { Basis } from '../lint/finding.ts'
import { findStandard } from '../standards/standards.ts'
import { clauseIn } from './clause-in.ts'

/** As people quote it: `05-HD/VPTW, I.9.2.5`. */
export const clauseOf = ({ standard, number, clause }: Basis, language: Language): string =>
  `${number ?? findStandard(standard)?.number ?? standard}, ${clauseIn(clause, language)}`
