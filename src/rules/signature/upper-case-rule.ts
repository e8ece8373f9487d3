import { wholeBlock } from '../../document/block.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import type { Rule } from '../rule.ts'
import { defineRule } from '../rule.ts'
import { isConcurrently } from './signing.ts'

type SignatureFontKey = 'quyen_han.font' | 'chuc_vu.font'

/** A rule that the lines of a signature above the name are in capitals. */
export const upperCaseRule = <K extends SignatureFontKey>(
  rule: Pick<Rule<K>, 'id' | 'obligation' | 'summary' | 'examples'> & { readonly component: 'quyen_han' | 'chuc_vu' },
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
      for (const block of document.signatures.flatMap((signature) => signature[rule.component]?.blocks ?? [])) {
        if (!/\p{L}/u.test(block.text) || isUpperCase(block.text) || isConcurrently(block.text)) continue
        report({ message: 'lowerCase', at: wholeBlock(block), expected: upperCase(block.text) })
      }
    },
  })
