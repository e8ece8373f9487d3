import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_CHECKS } from '../../report/file-checks/file-checks.ts'
import { DESCRIBED_RULES } from '../../rules/index.ts'
import { examplesOf } from './example.ts'
import { fileCheckDoc } from './file-check-doc.ts'
import { foundIn, mendingOf } from './found.ts'
import { sinceOf, withGenerated } from './generated.ts'
import { relatedTo } from './related.ts'
import { ruleDoc } from './rule-doc.ts'
import { ruleIndex } from './rule-index.ts'

export const RULE_PAGES = 'docs/rules'

/**
 * The pages of `docs/rules`: one of each rule and of each check of files, and the index.
 * @param root of the project, where pages stand with what was written by hand
 * @returns texts by path from the root
 */
export const rulePages = async (root: string, version: string): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>()
  const write = (name: string, heading: string, generated: (since: string) => string): void => {
    const path = `${RULE_PAGES}/${name}.md`
    const before = textOf(join(root, path))
    pages.set(path, withGenerated(heading, generated(sinceOf(before, version)), before))
  }
  for (const rule of DESCRIBED_RULES) {
    const examples = examplesOf(rule.id, root)
    const found = examples && (await foundIn(rule.id, examples.wrong, root))
    const mending = examples && rule.fixable ? await mendingOf(rule.fixable, examples.wrong, root) : null
    const related = relatedTo(rule, DESCRIBED_RULES)
    write(rule.id, rule.id, (since) => ruleDoc({ rule, examples, found, mending, related, since }))
  }
  for (const check of FILE_CHECKS) write(check.id, check.id, (since) => fileCheckDoc(check, since))
  write('README', 'Các quy tắc', () => ruleIndex(indexed()))
  return pages
}

const indexed = () => [
  ...DESCRIBED_RULES.map((rule) => ({ ...rule, summary: rule.summary.vi })),
  ...FILE_CHECKS.map((check) => ({ ...check, component: 'tep' as const, summary: check.summary.vi })),
]

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
