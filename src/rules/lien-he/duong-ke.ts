import { wholeBlock } from '../../document/block.ts'
import { quote } from '../layout/deviation.ts'
import { mayStandElsewhere } from '../layout/drawn-lines.ts'
import { exactly, inWords, isSameLength, millimetres } from '../layout/measure.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'lien-he/duong-ke',
  component: 'lien_he',
  obligation: 'lien_he.rule',
  severity: 'error',
  needs: 'layout',
  summary: {
    vi: 'Thông tin liên hệ đứng dưới đường kẻ ngang, nét liền, dài hết chiều rộng vùng chữ.',
    en: 'The contact lines stand beneath a solid line across the text.',
  },
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
  examples: { right: 'Đường kẻ nét liền hết chiều rộng vùng chữ', wrong: 'Không có đường kẻ trên thông tin liên hệ' },
  check({ document, standard, required, report }) {
    const [first] = document.components.lien_he?.blocks ?? []
    const column = first?.style?.columnWidth ?? null
    // In a page's footer or a cell the line is that of the frame around.
    if (!first?.style || column === null || first.cell) return
    const at = wholeBlock(first)
    const expected = millimetres(exactly(column))
    const data = { text: quote(at), wants: inWords(expected) }
    const line = first.style.ruleAbove
    if (!line) {
      if (!mayStandElsewhere(document, standard)) report({ message: 'missing', at, seen: '', expected, data })
      return
    }
    if (line.dashed && required.solid) report({ message: 'dashed', at, seen: 'dashed', expected: 'solid', data })
    if (line.length === null || required.length !== 'column' || isSameLength(line.length, column)) return
    const seen = millimetres(exactly(line.length))
    report({ message: 'length', at, seen, expected, data: { ...data, has: inWords(seen) } })
  },
})
