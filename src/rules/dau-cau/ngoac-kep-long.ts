import { type Excerpt, excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { quote } from '../layout/deviation.ts'
import { standingIn } from '../letters/odd-words.ts'
import { type Pair, placeOf } from '../marks/pairs.ts'
import { quotationsOf } from '../marks/quotations.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/ngoac-kep-long',
  component: 'dau_cau',
  obligation: 'dau_cau.pairs',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Trong lời trích dẫn có lời trích dẫn khác thì dùng dấu khác (‘ ’).',
    en: 'A quotation within a quotation takes other marks (‘ ’).',
  },
  messages: {
    nested: {
      vi: '«{seen}»: {inner} đứng trong một cặp ngoặc kép cùng kiểu; bên trong nên dùng ‘ ’',
      en: '«{seen}»: {inner} stands within quotation marks of the same kind; inside better use ‘ ’',
    },
  },
  examples: {
    right: '“Về việc xây dựng mô hình ‘Dân vận khéo’ ở cơ sở”',
    wrong: '“Về việc xây dựng mô hình “Dân vận khéo” ở cơ sở”',
  },
  check({ document, report }) {
    for (const { pairs } of quotationsOf(document)) {
      for (const [index, outer] of pairs.entries()) {
        // Pairs are in the order in which they close: what stands within one is closed right before it.
        const inner = pairs[index - 1]
        if (!inner || !standsInOneLine(outer) || !standsInOneLine(inner) || !isWithin(inner, outer)) continue
        const { block } = outer.open
        const at = { block, span: spanOf(outer.open.index, inner.close.index + 1) }
        report({
          message: 'nested',
          at,
          ...standingIn(block),
          seen: quote(at),
          data: { inner: excerptText(quotation(inner)) },
          fix: replacements([
            { at: placeOf(inner.open), text: '‘' },
            { at: placeOf(inner.close), text: '’' },
          ]),
        })
      }
    }
  },
})

const standsInOneLine = ({ open, close }: Pair): boolean => open.block === close.block

const isWithin = (inner: Pair, outer: Pair): boolean =>
  inner.open.block === outer.open.block &&
  inner.open.mark === outer.open.mark &&
  inner.open.index > outer.open.index &&
  inner.close.index < outer.close.index

const quotation = ({ open, close }: Pair): Excerpt => ({ block: open.block, span: spanOf(open.index, close.index + 1) })
