import type { FileFacts } from '../../document/facts.ts'
import { fillMessage, type Language } from '../../document/message.ts'
import { locationAt } from '../../document/place.ts'
import type { GroupCheck, RepositoryReport, RepositoryRule } from '../../rules/repository/repository-rule.ts'
import { obligationOf } from '../../rules/rule-basis.ts'
import { severestFor } from '../../standards/confidence.ts'
import { milder } from '../../standards/severity.ts'
import { EVERY_SYSTEM, findStandard } from '../../standards/standards.ts'
import type { Finding } from '../finding.ts'
import { entryLines, entryOf, gatheringOf, groupOf } from './entry-lines.ts'
import { lineSorter } from './sorted-lines.ts'

export interface RepositoryOptions {
  readonly language: Language
  /** Gaps in the numbers are told too. */
  readonly final: boolean
  /** UTF-16 units held in memory before they go to files. */
  readonly memory?: number
}

/** Checks documents against each other, however many: memory does not grow with them. */
export interface RepositoryCheck {
  add(facts: FileFacts): void
  /** @param lines what `entryLines` makes of a file for the same rules */
  addLines(lines: readonly string[]): void
  /** In no order; nothing may be added after. */
  findings(): Generator<Finding>
  /** Removes what was put on disk. */
  close(): void
}

/**
 * Each rule names the entries that it needs of every document and the groups in which they must come together. Entries of all
 * rules are sorted at once, then each group is shown to the rules that asked for it.
 */
export const checkRepository = (rules: readonly RepositoryRule[], options: RepositoryOptions): RepositoryCheck => {
  const sorter = lineSorter(options.memory)
  const addLines = (lines: readonly string[]): void => {
    for (const line of lines) sorter.add(line)
  }
  return {
    add: (facts) => addLines(entryLines(facts, rules)),
    addLines,
    *findings() {
      let before = ''
      let group: string | null = null
      let checks: readonly GroupCheck<unknown>[] = []
      const found: Finding[] = []
      for (const line of sorter.sorted()) {
        // A file that stands in two files of facts is one.
        if (line === before) continue
        before = line
        if (group === null || !line.startsWith(group)) {
          for (const check of checks) check.end?.()
          group = groupOf(line)
          const name = gatheringOf(line)
          checks = rules.filter(({ gathering }) => gathering.name === name).map((rule) => started(rule, options, found))
        }
        const entry = entryOf(line, group)
        for (const check of checks) check.take(entry)
        if (found.length > 0) yield* found.splice(0)
      }
      for (const check of checks) check.end?.()
      yield* found
    },
    close: sorter.close,
  }
}

const started = (rule: RepositoryRule, options: RepositoryOptions, found: Finding[]): GroupCheck<unknown> =>
  rule.group({
    final: options.final,
    report: (report) => {
      const finding = toFinding(report, rule, options)
      if (finding) found.push(finding)
    },
  })

/** @returns `null` where the document's standard does not ask for it */
const toFinding = (report: RepositoryReport, rule: RepositoryRule, { language }: RepositoryOptions): Finding | null => {
  const { of, seen, expected } = report
  const standard = (of.standard && findStandard(of.standard)) || EVERY_SYSTEM
  const obligation = obligationOf(rule, standard)
  const message = rule.messages[report.message]
  if (!message) throw new Error(`${rule.id} has no message «${report.message}»`)
  if (!obligation) return null
  return {
    ruleId: rule.id,
    severity: [rule.severity, report.severity ?? rule.severity, severestFor(obligation.confidence)].reduce(milder),
    message: fillMessage(message, language, { seen, expected: expected ?? '', ...report.data }),
    location: locationAt(of.file, of.at),
    component: rule.component,
    seen: seen === '' ? null : seen,
    expected: expected ?? null,
    basis: [{ standard: obligation.standard, clause: obligation.clause }],
  }
}
