import { defineRule, type Rule } from '../rule.ts'
import { andOthers, findDeviation, INK, quote } from './deviation.ts'
import { fittingSize } from './fitting-size.ts'
import type { FontKey } from './font-key.ts'
import { textFix } from './form-fix.ts'
import { distinct, isSizeWithin, points, sizeInWords } from './measure.ts'
import type { PartRule } from './part-rule.ts'

/** A rule that the runs of a component have the size that the standard states. */
export const sizeRule = <K extends FontKey>({ parts, ...rule }: PartRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    needs: 'layout',
    fixable: 'safe',
    messages: {
      size: {
        vi: '«{text}»{others}: cỡ chữ {has}, cần {wants}; chọn lại cỡ chữ',
        en: '«{text}»{others}: size {has}, must be {wants}; set the size',
      },
    },
    check({ document, standard, required, report }) {
      const expected = points(required.size)
      for (const part of parts(document, standard)) {
        const deviation = findDeviation(part, INK, ({ size }) => size !== null && !isSizeWithin(size, required.size))
        if (!deviation) continue
        const seen = distinct(
          deviation.styles.flatMap(({ size }) => size ?? []),
          points,
        )
        report({
          message: 'size',
          at: deviation.at,
          seen,
          expected,
          data: {
            text: quote(deviation.at),
            others: andOthers(deviation.lines - 1),
            has: sizeInWords(seen),
            wants: sizeInWords(expected),
          },
          ...textFix(deviation.stretches, { size: fittingSize(part, required.size) }),
        })
      }
    },
  })
