import { wholeBlock } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { ObligationKey, ObligationValues, RequiredLineSpacing } from '../../standards/obligation.ts'
import { defineRule, type Rule } from '../rule.ts'
import { andOthers, quote } from './deviation.ts'
import { paragraphFix } from './form-fix.ts'
import { judgeSpacing, largestSize, nearestSpacing, requiredSpacing, spacingName } from './line-spacing.ts'
import { inWords, several } from './measure.ts'
import type { PartRule } from './part-rule.ts'

/** The obligations that state the spacing of lines. */
export type LineSpacingKey = {
  [K in ObligationKey]: ObligationValues[K] extends RequiredLineSpacing ? K : never
}[ObligationKey]

/** What may be set side by side, one line as high as the other. */
const HEAD: readonly ComponentId[] = ['tieu_de', 'tieu_ngu', 'co_quan_cap_tren', 'co_quan_ban_hanh']

/** A rule that the lines of a component follow each other as the standard states. */
export const lineSpacingRule = <K extends LineSpacingKey>({ parts, ...rule }: PartRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'warning',
    needs: 'layout',
    fixable: 'safe',
    messages: {
      spacing: {
        vi: '«{text}»{others}: dãn dòng {has}, cần {wants}',
        en: '«{text}»{others}: line spacing {has}, must be {wants}',
      },
    },
    check({ document, standard, required, report }) {
      for (const part of parts(document, standard)) {
        const judged = part.flatMap(({ block }) => {
          if (!block.style) return []
          const { lineSpacing } = block.style
          return [{ block, lineSpacing, verdict: judgeSpacing(lineSpacing, largestSize(block), required) }]
        })
        const deviating = judged.filter(({ verdict }) => verdict !== 'right')
        const [first] = deviating
        if (!first) continue
        const at = wholeBlock(first.block)
        const seen = several(deviating.map(({ lineSpacing }) => spacingName(lineSpacing)))
        const expected = requiredSpacing(required)
        report({
          message: 'spacing',
          at,
          seen,
          expected,
          severity: deviating.some(({ verdict }) => verdict === 'wrong') ? 'warning' : 'info',
          data: {
            text: quote(at),
            others: andOthers(deviating.length - 1),
            has: inWords(seen),
            wants: inWords(expected),
          },
          ...paragraphFix(
            deviating.map(({ block }) => block),
            document,
            (block) => nearestSpacing(block, required),
            HEAD,
          ),
        })
      }
    },
  })
