import { wholeBlock } from '../../document/block.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import { defineRule, type Rule } from '../rule.ts'

type UpperCaseKey = 'co_quan_cap_tren.font' | 'co_quan_ban_hanh.font'

/** A rule that the lines of a body's name are in capitals. */
export const upperCaseRule = <K extends UpperCaseKey>(
  rule: Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'>,
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
      const blocks = document.components[rule.component]?.blocks ?? []
      const block = blocks.find(({ text }) => /\p{L}/u.test(text) && !isUpperCase(text))
      if (block) report({ message: 'lowerCase', at: wholeBlock(block), expected: upperCase(block.text) })
    },
  })
