import { type Block, wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import type { Standard } from '../../standards/standard.ts'
import { defineRule, type Rule } from '../rule.ts'
import { quote } from './deviation.ts'
import { mayStandElsewhere } from './drawn-lines.ts'
import { exactly, inWords, isSameLength, millimetres } from './measure.ts'

/** Lines drawn in a page's footer are not known. */
const isInMainPart = (block: Block, document: OfficialDocument): boolean =>
  block.locate(spanOf(0, 0)).source.part === document.source.part

type LineAboveKey = 'lien_he.rule' | 'ban_sao.rule'

/**
 * A rule that a solid line across the text stands above a part of the page.
 * @param firstLines the first line of each such part; in a cell the line is that of the frame around, so these are not
 * judged
 */
export const lineAboveRule = <K extends LineAboveKey>(
  rule: Pick<Rule<K>, 'id' | 'component' | 'obligation' | 'summary' | 'examples'>,
  firstLines: (document: OfficialDocument, standard: Standard) => readonly Block[],
): Rule<K> =>
  defineRule({
    ...rule,
    severity: 'error',
    needs: 'layout',
    messages: {
      missing: {
        vi: '«{text}»: không có đường kẻ ở trên, cần đường kẻ ngang, nét liền, dài hết chiều rộng vùng chữ ({wants})',
        en: '«{text}»: no line above, must have a solid line across the text ({wants})',
      },
      dashed: {
        vi: '«{text}»: đường kẻ ở trên là nét đứt, cần nét liền',
        en: '«{text}»: the line above is broken, must be solid',
      },
      length: {
        vi: '«{text}»: đường kẻ ở trên dài {has}, cần {wants} (hết chiều rộng vùng chữ)',
        en: '«{text}»: the line above is {has} long, must be {wants}, across the text',
      },
    },
    check({ document, standard, required, report }) {
      for (const first of firstLines(document, standard)) {
        const column = first.style?.columnWidth ?? null
        if (!first.style || column === null || first.cell) continue
        const at = wholeBlock(first)
        const expected = millimetres(exactly(column))
        const data = { text: quote(at), wants: inWords(expected) }
        const line = first.style.ruleAbove
        if (!line) {
          if (!mayStandElsewhere(document, standard) && isInMainPart(first, document))
            report({ message: 'missing', at, seen: '', expected, data })
          continue
        }
        if (line.dashed && required.solid) report({ message: 'dashed', at, seen: 'dashed', expected: 'solid', data })
        if (line.length === null || required.length !== 'column' || isSameLength(line.length, column)) continue
        const seen = millimetres(exactly(line.length))
        report({ message: 'length', at, seen, expected, data: { ...data, has: inWords(seen) } })
      }
    },
  })
