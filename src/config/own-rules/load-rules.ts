import { inspect } from 'node:util'
import { InputError } from '../../document/input-error.ts'
import type { Rule } from '../../rules/rule.ts'
import { RULE_API } from '../../rules/rule-api.ts'
import { wrongRule } from './wrong-rule.ts'

/** How modules of an organisation are run. */
export interface Running {
  /** Gives what the module at an absolute path exports. */
  importModule(path: string): Promise<Readonly<Record<string, unknown>>>
  /** Where a rule throws, its stack is printed on standard error. */
  readonly debug: boolean
}

/**
 * Runs a module of an organisation. It exports by default a rule, a list of rules, or a function that makes either of what it
 * is given: the same names as `dvk` exports, for modules that stand where no `dvk` is installed.
 * @param path absolute
 * @param file its name, for messages
 * @throws InputError where it cannot be run or exports something else
 */
export const loadRules = async (path: string, file: string, running: Running): Promise<readonly Rule[]> => {
  const made = await exported(path, file, running)
  const rules: readonly unknown[] = Array.isArray(made) ? made : [made]
  return rules.map((rule) => {
    const wrong = wrongRule(rule, file)
    if (wrong) throw new InputError('cau-hinh/quy-tac-rieng', wrong)
    return guarded({ ...(rule as Rule), module: file }, running)
  })
}

const exported = async (path: string, file: string, { debug, importModule }: Running): Promise<unknown> => {
  try {
    const { default: made } = await importModule(path)
    return typeof made === 'function' ? await made(RULE_API) : made
  } catch (error) {
    if (debug) process.stderr.write(`${inspect(error)}\n`)
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('cau-hinh/quy-tac-rieng', {
      vi: `không chạy được «${file}»: ${what}`,
      en: `cannot run "${file}": ${what}`,
    })
  }
}

/** What it throws is told with the document; the place in its code only to who asks for it. */
const guarded = (rule: Rule, { debug }: Running): Rule =>
  debug
    ? {
        ...rule,
        check(context) {
          try {
            rule.check(context)
          } catch (error) {
            process.stderr.write(`${inspect(error)}\n`)
            throw error
          }
        },
      }
    : rule
