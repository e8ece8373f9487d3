import { closedWith, closingLine, otherwiseSeparated, parseRecipientList } from '../document/recipient-list.ts'
import { replacements } from './replacements.ts'
import { defineRule, type Rule } from './rule.ts'

type SeparatorKey = 'kinh_gui.separator' | 'noi_nhan.separator'

/**
 * A rule that every item of a list but its last is closed by the separator; one finding for the list, at its first slip.
 * @param rule its message `wrong` has the places `{mark}` and `{count}`
 */
export const separatorRule = <K extends SeparatorKey>(
  rule: Pick<Rule<K>, 'id' | 'obligation' | 'summary' | 'messages' | 'examples'> & {
    readonly component: 'kinh_gui' | 'noi_nhan'
  },
): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    fixable: 'safe',
    check({ document, required, report }) {
      const { items } = parseRecipientList(document.components[rule.component]?.blocks ?? [])
      const found = otherwiseSeparated(items, required)
      if (!found) return
      const { first, wrong } = found
      report({
        message: 'wrong',
        at: closingLine(first),
        expected: closedWith(first, required),
        data: { mark: required, count: wrong.length },
        fix: replacements(
          wrong.flatMap((item) => {
            const at = closingLine(item)
            return at ? [{ at, text: closedWith(item, required) }] : []
          }),
        ),
      })
    },
  })
