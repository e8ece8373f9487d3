import type { Language } from '../../document/message.ts'
import type { Finding } from '../../lint/finding.ts'
import { clauseOf } from '../clause-of.ts'
import type { Formatter } from '../report-format.ts'
import { visible } from '../text-width.ts'
import { placeText, rangeOf } from './places.ts'

/**
 * A finding a line, with all that a program that edits text needs to mend it and nothing else: place, severity, rule, message,
 * what was seen and what is expected, the clauses, and the edits where the rule knows them. Texts stand in JSON quotes.
 */
export const agent: Formatter = ({ findings }, { language }) =>
  findings.map((finding) => `${visible([head(finding), ...details(finding, language)].join(' | '))}\n`).join('')

const head = (finding: Finding): string => {
  const { location, severity, ruleId, message } = finding
  return `${location.source.file}:${placeText(rangeOf(finding).start)} ${severity} ${ruleId}: ${message}`
}

const details = ({ seen, expected, basis, ownSeverity, fix }: Finding, language: Language): readonly string[] => [
  ...(seen === null ? [] : [`seen ${JSON.stringify(seen)}`]),
  ...(expected === null ? [] : [`expected ${JSON.stringify(expected)}`]),
  ...(basis.length === 0 ? [] : [`basis ${basis.map((each) => clauseOf(each, language)).join('; ')}`]),
  ...(ownSeverity === undefined ? [] : [`own severity ${ownSeverity}`]),
  ...(fix?.edits ?? []).map((edit) => {
    const { start, end } = rangeOf({ location: edit.at })
    return `edit ${placeText(start)}-${placeText(end)} ${JSON.stringify(edit.text)}`
  }),
]
