import { type Block, wholeBlock } from '../document/block.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { withoutFields } from '../document/placeholder.ts'
import type { Standard } from '../standards/standard.ts'
import { hasLowerCase, upperCase } from '../vietnamese/case.ts'
import { defineRule, type Rule } from './rule.ts'

type UpperCaseKey =
  | 'co_quan_cap_tren.font'
  | 'co_quan_ban_hanh.font'
  | 'quyen_han.font'
  | 'chuc_vu.font'
  | 'ban_sao.font'

/**
 * A rule that lines of a header or of a signature are in capitals.
 * @param blocksOf the lines that are judged; each that deviates is told of
 */
export const upperCaseRule = <K extends UpperCaseKey>(
  rule: Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'>,
  blocksOf: (document: OfficialDocument, standard: Standard) => readonly Block[],
): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    fixable: 'safe',
    messages: {
      lowerCase: {
        vi: '«{seen}»: cần viết in hoa «{expected}»',
        en: '«{seen}»: write it in capitals, «{expected}»',
      },
    },
    check({ document, standard, required, report }) {
      if (!required.upperCase) return
      for (const block of blocksOf(document, standard)) {
        if (!hasLowerCase(withoutFields(block.text))) continue
        const expected = upperCase(block.text)
        report({ message: 'lowerCase', at: wholeBlock(block), expected, fix: expected })
      }
    },
  })
