import { defineRule, type Rule } from '../rule.ts'
import { andOthers, findDeviation, LETTER, quote } from './deviation.ts'
import type { FontKey } from './font-key.ts'
import { textFix } from './form-fix.ts'
import type { PartRule } from './part-rule.ts'
import { typeStyle } from './type-style.ts'

/** A rule that the letters of a component have the weight and slant that the standard states. */
export const typeStyleRule = <K extends FontKey>({ parts, ...rule }: PartRule<K>): Rule<K> =>
  defineRule({
    severity: 'error',
    ...rule,
    needs: 'layout',
    fixable: 'safe',
    messages: {
      style: {
        vi: '«{text}»{others}: kiểu chữ {has}, cần {wants}; chọn lại kiểu chữ',
        en: '«{text}»{others}: {has}, must be {wants}; set the type style',
      },
    },
    check({ document, standard, required, report }) {
      const wants = typeStyle(required)
      for (const part of parts(document, standard)) {
        // Where upper case is required, a line wholly in lower case is no name or title ("kiêm" between two titles).
        const titles = required.upperCase ? part.filter(({ block }) => /\p{Lu}/u.test(block.text)) : part
        const deviation = findDeviation(
          titles,
          LETTER,
          (run) => run.bold !== required.bold || run.italic !== required.italic,
        )
        if (!deviation) continue
        const has = typeStyle(deviation.styles[0])
        report({
          message: 'style',
          at: deviation.at,
          seen: has.vi,
          expected: wants.vi,
          data: { text: quote(deviation.at), others: andOthers(deviation.lines - 1), has, wants },
          ...textFix(deviation.stretches, { bold: required.bold, italic: required.italic }),
        })
      }
    },
  })
