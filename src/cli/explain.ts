import { InputError } from '../document/input-error.ts'
import { fileCheckPage } from '../report/file-checks/file-check-page.ts'
import { FILE_CHECKS } from '../report/file-checks/file-checks.ts'
import type { Page } from '../report/page.ts'
import { rulePage } from '../report/rule-page.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { unknownRule } from '../rules/unknown-rule.ts'
import type { Standard } from '../standards/standard.ts'
import { STANDARDS } from '../standards/standards.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'
import { ownRules } from './own-rules.ts'
import { pageOn } from './page-on.ts'

/**
 * `dvk explain RULE…`: what a rule wants, the clause in every standard, a right and a wrong text; of what is told of a file
 * itself (`tep/…`, `an-toan/…`, `yaml/…`) what it means and what to do.
 */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { arguments: ids, language, options } = input
  const page = pageOn(io.stdout, language, io)
  const standard = await chosenStandard(options.standard, io)
  const known = {
    rules: [...DESCRIBED_RULES, ...(await ownRules(input, io))],
    standards: standard ? [standard] : STANDARDS,
  }
  // All are found before the first is printed: a wrong one leaves nothing half told.
  const pages = ids.map((id) => pageOf(id, known, page))
  io.stdout.write(pages.join('\n'))
  return CLEAN
}

interface Known {
  readonly rules: readonly RuleDescription[]
  readonly standards: readonly Standard[]
}

const pageOf = (id: string, { rules, standards }: Known, page: Page): string => {
  const rule = rules.find((each) => each.id === id)
  if (rule) return rulePage(rule, page, standards)
  const check = FILE_CHECKS.find((each) => each.id === id)
  if (check) return fileCheckPage(check, page)
  const ids = [...rules, ...FILE_CHECKS].map((each) => each.id)
  const guess = suggest(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`) || known.startsWith(`${id}/`))
  throw new InputError('cach-dung/quy-tac-la', unknownRule(id, guess ?? null))
}
