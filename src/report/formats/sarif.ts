import type { Language } from '../../document/message.ts'
import type { Edit, Location } from '../../document/source.ts'
import type { Finding } from '../../lint/finding.ts'
import { withFingerprints } from '../../lint/fingerprint.ts'
import type { Suppressed } from '../../lint/suppressed.ts'
import type { Severity } from '../../standards/severity.ts'
import { clauseOf } from '../clause-of.ts'
import { everyFile } from '../lint-result.ts'
import type { Formatter } from '../report-format.ts'
import { rangeOf } from './places.ts'
import { ruleHelp } from './rule-help.ts'
import { uriOf } from './uri.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Of what a fingerprint is made; the number grows when that changes, so that old and new ones are not compared. */
const FINGERPRINT = 'dvkContent/v1'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): the rules that were broken with their help, the files that
 * were judged, the findings. In a .docx, which has no lines, the line is the ordinal of the paragraph.
 */
export const sarif: Formatter = (result, { language }) => {
  const { suppressed = [] } = result
  const all = withFingerprints([...result.findings, ...suppressed.map(({ finding }) => finding)])
  const files = [...everyFile({ ...result, findings: all }).keys()]
  const rules = [...new Set(all.map(({ ruleId }) => ruleId))].sort()
  const ruleIndexes = indexes(rules)
  const fileIndexes = indexes(files)
  const run = {
    tool: {
      driver: {
        name: 'dvk',
        version: result.version,
        semanticVersion: result.version,
        language,
        rules: rules.map((id) => descriptor(id, language)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => ({ location: { uri: uriOf(file) }, roles: ['analysisTarget'] })),
    results: all.map((finding, index) => ({
      ...toResult(finding, ruleIndexes, fileIndexes, language),
      ...suppressions(suppressed[index - result.findings.length]),
    })),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const indexes = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index]))

const descriptor = (id: string, language: Language) => {
  const help = ruleHelp(id, language)
  if (!help) return { id }
  const { summary, text, markdown, severity, component } = help
  return {
    id,
    shortDescription: { text: summary },
    help: { text, markdown },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [component] },
  }
}

const toResult = (
  finding: Finding,
  rules: ReadonlyMap<string, number>,
  files: ReadonlyMap<string, number>,
  language: Language,
) => {
  const { ruleId, severity, ownSeverity, message, location, component, seen, expected, basis, fix, fingerprint } =
    finding
  const { file, part } = location.source
  return {
    ruleId,
    ruleIndex: rules.get(ruleId),
    level: LEVELS[severity],
    message: { text: withoutLinks(message) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file), index: files.get(file) }, region: region(location) },
        ...(part === undefined ? {} : { logicalLocations: [paragraphOf(location, part)] }),
      },
    ],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(fix?.edits.every(isInText) ? { fixes: [{ artifactChanges: changes(fix.edits) }] } : {}),
    properties: {
      component,
      seen,
      expected,
      basis: basis.map((each) => clauseOf(each, language)),
      ...(ownSeverity === undefined ? {} : { ownSeverity }),
    },
  }
}

/** A directive in the file is `inSource` (3.35.2). */
const suppressions = (suppressed: Suppressed | undefined) =>
  suppressed ? { suppressions: [{ kind: 'inSource', justification: suppressed.reason }] } : {}

/** `[text](target)` is a link in a SARIF message (3.11.6), and a backslash takes that away. */
const withoutLinks = (message: string): string => message.replace(/\[(?=[^[\]]*\]\()/g, '\\[')

const region = (location: Location) => {
  const { start, end } = rangeOf({ location })
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

const paragraphOf = (location: Location, part: string) => {
  const { line } = rangeOf({ location }).start
  return { fullyQualifiedName: `${part}/p[${line}]`, kind: 'element' }
}

const isInText = ({ at }: Edit): boolean => at.source.part === undefined

const changes = (fix: readonly Edit[]) => {
  const files = [...new Set(fix.map(({ at }) => at.source.file))]
  return files.map((file) => ({
    artifactLocation: { uri: uriOf(file) },
    replacements: fix
      .filter(({ at }) => at.source.file === file)
      .map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } })),
  }))
}
