import type { AuthorityKind } from '../../document/authority.ts'
import { parseAuthorities } from '../../document/authority.ts'
import type { Rule } from '../rule.ts'
import { defineRule } from '../rule.ts'

type MarkKey = 'quyen_han.collective' | 'quyen_han.deputy' | 'quyen_han.byOrder' | 'quyen_han.byMandate'

/** A rule that a signer's authority is abbreviated as the standard has it, with a space behind: Party `T/M`, State `TM.`. */
export const markRule = <K extends MarkKey>(
  rule: Pick<Rule<K>, 'id' | 'obligation' | 'summary' | 'examples'>,
  kind: AuthorityKind,
): Rule<K> =>
  defineRule({
    ...rule,
    fixable: 'safe',
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
          const [line] = authority.lines
          if (authority.kind !== kind || !line) continue
          const behind = line.block.text.slice(authority.markText.length)
          const isParted = behind === '' || /^\s/u.test(behind)
          if (isParted && authority.markText.toUpperCase() === required.mark) continue
          const expected = `${required.mark} ${behind.trim()}`.trim()
          report({ message: 'wrong', at: line, expected, fix: expected })
        }
      }
    },
  })
