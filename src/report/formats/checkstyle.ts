import type { Finding } from '../../lint/finding.ts'
import { everyFile } from '../lint-result.ts'
import type { Formatter } from '../report-format.ts'
import { rangeOf } from './places.ts'
import { element, XML_DECLARATION } from './xml.ts'

/** The version of Checkstyle whose format this is: readers ask for one, and it has not changed since. */
const FORMAT_VERSION = '4.3'

/** The XML of Checkstyle: each file that was judged, with its findings. */
export const checkstyle: Formatter = (result) => {
  const files = [...everyFile(result)].map(([name, findings]) => element('file', { name }, findings.map(error)))
  const root = element('checkstyle', { version: FORMAT_VERSION }, files)
  return `${[XML_DECLARATION, `<!-- dvk ${result.version} -->`, root].join('\n')}\n`
}

const error = (finding: Finding): string => {
  const { line, column } = rangeOf(finding).start
  const { severity, message, ruleId } = finding
  return element('error', { line, column, severity, message, source: `dvk.${ruleId}` })
}
