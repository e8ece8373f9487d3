import { InputError } from '../document/input-error.ts'
import { hasColors } from '../report/colors.ts'
import { fileCheckPage } from '../report/file-checks/file-check-page.ts'
import { FILE_CHECKS } from '../report/file-checks/file-checks.ts'
import type { Page } from '../report/page.ts'
import { rulePage } from '../report/rule-page.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import { unknownRule } from '../rules/unknown-rule.ts'
import { suggest } from '../vietnamese/suggest.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/**
 * `dvk explain RULE…`: what a rule wants, the clause in every standard, a right and a wrong text; of what is told of a file
 * itself (`tep/…`, `an-toan/…`, `yaml/…`) what it means and what to do.
 */
export const run = async ({ arguments: ids, language }: CommandInput, io: Io): Promise<number> => {
  const page = { language, colors: hasColors(io.stdout.isTTY, io.env), width: io.stdout.columns ?? null }
  // All are found before the first is printed: a wrong one leaves nothing half told.
  const pages = ids.map((id) => pageOf(id, page))
  io.stdout.write(pages.join('\n'))
  return CLEAN
}

const IDS = [...DESCRIBED_RULES, ...FILE_CHECKS].map(({ id }) => id)

const pageOf = (id: string, page: Page): string => {
  const rule = DESCRIBED_RULES.find((each) => each.id === id)
  if (rule) return rulePage(rule, page)
  const check = FILE_CHECKS.find((each) => each.id === id)
  if (check) return fileCheckPage(check, page)
  const guess = suggest(id, IDS) ?? IDS.find((known) => known.endsWith(`/${id}`) || known.startsWith(`${id}/`))
  throw new InputError('cach-dung/quy-tac-la', unknownRule(id, guess ?? null))
}
