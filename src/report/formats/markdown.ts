import type { Language, Message } from '../../document/message.ts'
import type { Finding } from '../../lint/finding.ts'
import { groundsOf } from '../grounds-of.ts'
import { byFile, type Run } from '../lint-result.ts'
import type { Formatter } from '../report-format.ts'
import { SEVERITY_NAMES } from '../severity-name.ts'
import { summaryText } from '../summary-text.ts'
import { visible } from '../text-width.ts'
import { placeText, rangeOf } from './places.ts'

const HEADINGS: readonly Message[] = [
  { vi: 'Chỗ', en: 'Place' },
  { vi: 'Mức', en: 'Severity' },
  { vi: 'Nội dung', en: 'Finding' },
  { vi: 'Quy tắc, căn cứ', en: 'Rule and clauses' },
]

/** GitHub Flavored Markdown: what was found in all, then a table for each file that has findings. */
export const markdown: Formatter = (result, { language }) => markdownOf(result, result.findings, language)

/** @param shown those of the findings that there is room for; the counts are those of all */
export const markdownOf = (result: Run, shown: readonly Finding[], language: Language): string => {
  const sections = [...byFile(shown)].map(([file, findings]) =>
    [`### ${markdownText(file)}`, table(findings, language)].join('\n\n'),
  )
  return `${[`<!-- dvk ${result.version} -->`, `## dvk: ${summaryText(result, language)}`, ...sections].join('\n\n')}\n`
}

const table = (findings: readonly Finding[], language: Language): string => {
  const rows = findings.map((finding) => [
    placeText(rangeOf(finding).start),
    SEVERITY_NAMES[finding.severity][language],
    markdownText(finding.message),
    markdownText([finding.ruleId, ...groundsOf(finding, language)].join(' · ')),
  ])
  return [HEADINGS.map((heading) => heading[language]), HEADINGS.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Marks that mean something inside a line, and what begins a link that GitHub would make of itself. */
const SPECIAL = /[\\`*_[\]<>&|~#!@]/g

/** A text as one line of text, whatever marks are in it. */
export const markdownText = (text: string): string => visible(text).replace(SPECIAL, '\\$&')
