import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { clauseOf } from './clause-of.ts'
import { SEVERITY_NAMES } from './severity-name.ts'

const OWN_SEVERITY: Message = {
  vi: 'mức theo cấu hình, vốn là {severity}',
  en: 'severity by the configuration, in itself {severity}',
}

/** What a finding rests on: its clauses, and what it would be if no configuration gave it its severity. */
export const groundsOf = ({ basis, ownSeverity }: Finding, language: Language): readonly string[] => [
  ...basis.map((each) => clauseOf(each, language)),
  ...(ownSeverity === undefined
    ? []
    : [fillMessage(OWN_SEVERITY, language, { severity: SEVERITY_NAMES[ownSeverity][language] })]),
]
