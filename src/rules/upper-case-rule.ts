import { type Block, wholeBlock } from '../document/block.ts'
import type { OfficialDocument } from '../document/official-document.ts'
<<<<<<< HEAD
import { hasLowerCase, upperCase } from '../vietnamese/case.ts'
=======
import { isCapitals } from '../read/recognise/placeholder.ts'
import { upperCase } from '../vietnamese/case.ts'
>>>>>>> w-judge
import { defineRule, type Rule } from './rule.ts'

type UpperCaseKey = 'co_quan_cap_tren.font' | 'co_quan_ban_hanh.font' | 'quyen_han.font' | 'chuc_vu.font'

/**
 * A rule that lines of a header or of a signature are in capitals.
 * @param blocksOf the lines that are judged; each that deviates is told of
 */
export const upperCaseRule = <K extends UpperCaseKey>(
  rule: Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'>,
  blocksOf: (document: OfficialDocument) => readonly Block[],
): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    messages: {
      lowerCase: {
        vi: '«{seen}»: cần viết in hoa «{expected}»',
        en: '«{seen}»: write it in capitals, «{expected}»',
      },
    },
    check({ document, required, report }) {
      if (!required.upperCase) return
      for (const block of blocksOf(document)) {
<<<<<<< HEAD
        if (!hasLowerCase(block.text)) continue
=======
        if (!/\p{L}/u.test(block.text) || isCapitals(block.text)) continue
>>>>>>> w-judge
        report({ message: 'lowerCase', at: wholeBlock(block), expected: upperCase(block.text) })
      }
    },
  })
