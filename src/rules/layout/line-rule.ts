import { type Excerpt, wholeBlock } from '../../document/block.ts'
import type { RuleLine } from '../../document/style.ts'
import type { ObligationKey, ObligationValues, RequiredRule } from '../../standards/obligation.ts'
import { defineRule, type Rule } from '../rule.ts'
import { LETTER, quote, runsOf } from './deviation.ts'
import { mayStandElsewhere } from './drawn-lines.ts'
import { exactly, inWords, millimetres } from './measure.ts'
import type { PartRule } from './part-rule.ts'
import type { PrintedPart } from './printed-part.ts'
import { printedWidth } from './printed-width.ts'

/** The obligations that state a line beneath a text. */
export type LineKey = { [K in ObligationKey]: ObligationValues[K] extends RequiredRule ? K : never }[ObligationKey]

/** A rule that a solid line stands beneath a text and is as long as it. */
export const lineRule = <K extends LineKey>({ parts, ...rule }: PartRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    needs: 'layout',
    messages: {
      missing: {
        vi: '«{text}»: không có đường kẻ ở dưới, cần đường kẻ ngang, nét liền, dài {wants} (bằng dòng chữ)',
        en: '«{text}»: no line beneath, must have a solid line of {wants}, as long as the text',
      },
      dashed: {
        vi: '«{text}»: đường kẻ ở dưới là nét đứt, cần nét liền',
        en: '«{text}»: the line beneath is broken, must be solid',
      },
      length: {
        vi: '«{text}»: đường kẻ ở dưới dài {has}, cần {wants} (bằng dòng chữ)',
        en: '«{text}»: the line beneath is {has} long, must be {wants}, as long as the text',
      },
    },
    check({ document, standard, required, report }) {
      for (const part of parts(document, standard)) {
        const at = part.at(-1)
        if (!at?.block.style || part.some(isUnderlined)) continue
        const width = Math.max(...part.map(printedWidth))
        const expected = millimetres(exactly(width))
        const data = { text: quote(at), wants: inWords(expected) }
        const line = lineBeneath(part)
        if (!line) {
          if (!sharesLine(part) && !mayStandElsewhere(document))
            report({ message: 'missing', at, seen: '', expected, data })
          continue
        }
        if (line.dashed && required.solid) report({ message: 'dashed', at, seen: 'dashed', expected: 'solid', data })
        if (line.length === null || required.length !== 'text') continue
        const off = Math.abs(line.length - width)
        if (off <= Math.max(TOLERANCE.length, TOLERANCE.share * width)) continue
        const seen = millimetres(exactly(line.length))
        const severity = off > CLEARLY * width ? 'error' : 'warning'
        report({ message: 'length', at, seen, expected, severity, data: { ...data, has: inWords(seen) } })
      }
    },
  })

/** Lines are drawn by hand, and text is measured without the font itself: mm, and a share of the width of the text. */
const TOLERANCE = { length: 3, share: 0.1 }

/** The share of the text's width from which anybody sees that the line is not as long. */
const CLEARLY = 0.25

/** Underlined words have a line beneath that is solid and as long as they are. */
const isUnderlined = (excerpt: Excerpt): boolean => {
  const runs = runsOf(excerpt, LETTER)
  return runs.length > 0 && runs.every((run) => run.underline)
}

const lineBeneath = (part: PrintedPart): RuleLine | null =>
  part.map(({ block }) => block.style?.ruleBelow ?? null).findLast((line) => line !== null) ?? null

/** Words that share their line with others have no line of their own to judge. */
const sharesLine = (part: PrintedPart): boolean =>
  part.some(({ block, span }) => span.end - span.start < wholeBlock(block).span.end)
