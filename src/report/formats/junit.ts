import type { Language } from '../../document/message.ts'
import type { Finding } from '../../lint/finding.ts'
import { clauseOf } from '../clause-of.ts'
import { everyFile, summarise } from '../lint-result.ts'
import type { Formatter } from '../report-format.ts'
import { placeText, rangeOf } from './places.ts'
import { element, XML_DECLARATION, xmlText } from './xml.ts'

/**
 * Each file a suite, each finding a case of it, and one case that passes where nothing was found. Only errors fail, as in the
 * exit code; warnings and remarks are the output of cases that pass.
 */
export const junit: Formatter = (result, { language }) => {
  const files = everyFile(result)
  const suites = [...files].map(([file, findings]) => suite(file, findings, language))
  const tests = [...files.values()].reduce((sum, findings) => sum + casesIn(findings), 0)
  const totals = { name: 'dvk', tests, failures: summarise(result).error, errors: 0 }
  return `${[XML_DECLARATION, element('testsuites', totals, suites)].join('\n')}\n`
}

const casesIn = (findings: readonly Finding[]): number => Math.max(1, findings.length)

const suite = (file: string, findings: readonly Finding[], language: Language): string => {
  const failures = findings.filter(({ severity }) => severity === 'error').length
  const cases = findings.map((finding) => testCase(file, finding, language))
  return element(
    'testsuite',
    { name: file, tests: casesIn(findings), failures, errors: 0, skipped: 0 },
    cases.length > 0 ? cases : [element('testcase', { name: 'dvk', classname: file })],
  )
}

const testCase = (file: string, finding: Finding, language: Language): string => {
  const { ruleId, severity, message, basis } = finding
  const place = placeText(rangeOf(finding).start)
  const text = xmlText([`${file}:${place}`, message, ...basis.map((each) => clauseOf(each, language))].join('\n'))
  const told =
    severity === 'error'
      ? `<failure type="${xmlText(ruleId)}" message="${xmlText(message)}">${text}</failure>`
      : `<system-out>${xmlText(`${severity}: `)}${text}</system-out>`
  return element('testcase', { name: `${ruleId} (${place})`, classname: file }, [told])
}
