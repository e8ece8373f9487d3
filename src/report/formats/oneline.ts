import type { Formatter } from '../report-format.ts'
import { visible } from '../text-width.ts'
import { placeText, rangeOf } from './places.ts'

/** `file:line:column: severity: message [rule]`, as compilers print it: for grep and for the problem lists of editors. */
export const oneline: Formatter = ({ findings }) =>
  findings
    .map((finding) => {
      const { severity, message, ruleId, location } = finding
      const place = `${location.source.file}:${placeText(rangeOf(finding).start)}`
      return `${visible(`${place}: ${severity}: ${message} [${ruleId}]`)}\n`
    })
    .join('')
