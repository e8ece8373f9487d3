import type { AuthorityKind } from '../../document/authority.ts'
import { parseAuthorities } from '../../document/authority.ts'
import type { Rule } from '../rule.ts'
import { defineRule } from '../rule.ts'

type MarkKey = 'quyen_han.collective' | 'quyen_han.deputy' | 'quyen_han.byOrder'

/** A rule that a signer's authority is abbreviated as the standard has it: `T/M`, and not `TM.` as in State documents. */
export const markRule = <K extends MarkKey>(
  rule: Pick<Rule<K>, 'id' | 'obligation' | 'summary' | 'examples'>,
  kind: AuthorityKind,
): Rule<K> =>
  defineRule({
    ...rule,
    component: 'quyen_han',
    severity: 'error',
    messages: {
      wrong: {
        vi: '«{seen}»: cần ghi «{expected}»',
        en: '«{seen}»: write «{expected}»',
      },
    },
    check({ document, required, report }) {
      for (const { quyen_han } of document.signatures) {
        for (const authority of parseAuthorities(quyen_han?.blocks ?? [])) {
          if (authority.kind !== kind || authority.markText.toUpperCase() === required.mark) continue
          const [line] = authority.lines
          if (!line) continue
          const behind = line.block.text.slice(authority.markText.length).trim()
          report({ message: 'wrong', at: line, expected: `${required.mark} ${behind}`.trim() })
        }
      }
    },
  })
