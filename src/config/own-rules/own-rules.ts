import type { Source } from '../../document/source.ts'
import type { Problem } from '../../read/read-file.ts'
import { problemAt } from '../../read/yaml/problems.ts'
import { extentOf } from '../../read/yaml/sourced.ts'
import { textsAt } from '../../read/yaml/tree/fields.ts'
import type { MapNode } from '../../read/yaml/tree/node.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Told } from '../config.ts'
import { originOf } from '../origin.ts'

interface OwnRules {
  readonly rules: readonly Told<Rule>[]
  readonly problems: readonly Problem[]
}

/**
 * The rules of the modules that `quy_tac_rieng` names, each id once.
 * @param root its shape has been checked
 * @param modules their rules, by how they are named
 */
export const ownRules = (root: MapNode, source: Source, modules: ReadonlyMap<string, readonly Rule[]>): OwnRules => {
  const told: { readonly rule: Told<Rule>; readonly problem: Problem }[] = textsAt(root, 'quy_tac_rieng').flatMap(
    (written) =>
      (modules.get(written.text) ?? []).map((rule) => {
        const at = extentOf(written)
        return {
          rule: { value: rule, origin: originOf(at, source) },
          problem: problemAt(source, 'yaml/gia-tri-la', at, {
            vi: `quy tắc «${rule.id}» có hai lần; mỗi quy tắc cần một mã riêng`,
            en: `there are two rules "${rule.id}"; every rule needs an id of its own`,
          }),
        }
      }),
  )
  const isSecond = (at: number): boolean => told.findIndex(({ rule }) => rule.value.id === told[at]?.rule.value.id) < at
  return {
    rules: told.map(({ rule }) => rule),
    problems: told.flatMap(({ problem }, index) => (isSecond(index) ? [problem] : [])),
  }
}
