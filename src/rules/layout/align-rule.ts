import { type Block, wholeBlock } from '../../document/block.ts'
import type { Alignment } from '../../document/style.ts'
import type { ObligationKey, ObligationValues } from '../../standards/obligation.ts'
import type { Severity } from '../../standards/severity.ts'
import { defineRule, type Rule } from '../rule.ts'
import { alignment } from './alignment.ts'
import { andOthers, quote } from './deviation.ts'
import { paragraphFix } from './form-fix.ts'
import { isSameLength } from './measure.ts'
import type { PartRule } from './part-rule.ts'
import { surelyFits } from './printed-width.ts'

/** The obligations that state an alignment. */
export type AlignKey = { [K in ObligationKey]: ObligationValues[K] extends Alignment ? K : never }[ObligationKey]

/** What tells one rule of alignment from another. */
export interface AlignRule<K extends AlignKey> extends PartRule<K> {
  readonly severity: Severity
  /**
   * `column`: its lines stand in one half of the page, and only a cell of a table shows which; set as paragraphs across
   * the page they may stand right in other ways. `page`: they have the page's own width.
   */
  readonly where: 'column' | 'page'
}

/** A rule that the lines of a component are aligned as the standard states. */
export const alignRule = <K extends AlignKey>({ parts, where, ...rule }: AlignRule<K>): Rule<K> =>
  defineRule({
    ...rule,
    needs: 'layout',
    fixable: 'safe',
    messages: {
      align: {
        vi: '«{text}»{others}: {has}, cần {wants}',
        en: '«{text}»{others}: {has}, must be {wants}',
      },
    },
    check({ document, standard, required, report }) {
      for (const part of parts(document, standard)) {
        const deviating = part.filter(({ block }) => {
          const isOther = block.style !== null && standing(block.style.align) !== required
          return isOther && (where === 'page' || block.cell !== null) && showsAlignment(block)
        })
        const [first] = deviating
        const seen = first?.block.style?.align
        if (!first || !seen) continue
        report({
          message: 'align',
          at: first,
          seen,
          expected: required,
          data: {
            text: quote(first),
            others: andOthers(deviating.length - 1),
            has: alignment(seen),
            wants: alignment(required),
          },
          ...paragraphFix(
            deviating.map(({ block }) => block),
            document,
            () => ({ align: required }),
          ),
        })
      }
    },
  })

/** A line that does not fill its column stands left where it is justified. */
const standing = (align: Alignment): Alignment => (align === 'justify' ? 'left' : align)

/**
 * False where the paragraph's setting does not tell where its line stands: lines placed by tabs, spaces or indents, and
 * lines that fill their column.
 */
const showsAlignment = (block: Block): boolean => {
  const { style } = block
  if (!style || style.columnWidth === null || !surelyFits(wholeBlock(block), style.columnWidth)) return false
  const indents = [style.leftIndent, style.rightIndent, style.firstLineIndent]
  return !/^\s|\t/u.test(block.raw) && indents.every((indent) => isSameLength(indent, 0)) && block.part === null
}
