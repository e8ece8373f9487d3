import type { DocumentNumber } from '../../document/document-number.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { codeSpan, numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/khoang-trang',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.marks',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Số và ký hiệu viết liền, không có khoảng trắng; sau chữ "Số" có một khoảng trắng.',
    en: 'Number and symbol are written without spaces; one space stands after the word "Số".',
  },
  messages: {
    inside: {
      vi: '«{seen}»: số và ký hiệu viết liền, không có khoảng trắng, cần ghi «{expected}»',
      en: '«{seen}»: no spaces in number and symbol, write «{expected}»',
    },
    afterWord: {
      vi: '«{seen}»: sau chữ «{word}» cần có khoảng trắng, ghi «{expected}»',
      en: '«{seen}»: a space is needed after «{word}», write «{expected}»',
    },
  },
  examples: { right: 'Số 970-CV/ĐUK', wrong: 'Số 970 -CV/ĐUK' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    if (!line) return
    const { block, number } = line
    const { prefix } = number
    // A colon parts the word from the number, too.
    const isParted = prefix.text.endsWith(':') && standard.obligation('so_ky_hieu.prefix')?.value.endsWith(':')
    if (!isParted && number.number.text !== '' && number.number.start === prefix.end) {
      const span = spanOf(prefix.start, number.number.end)
      const data = { word: prefix.text }
      const expected = `${prefix.text} ${number.number.text}`
      report({ message: 'afterWord', at: { block, span }, expected, data, fix: expected })
    }
    const code = codeSpan(number)
    for (const gap of gaps(number)) {
      // The mark between is seen with what stands on both its sides.
      const before = /[A-Za-zÀ-ỹ\d]*$/.exec(block.text.slice(code.start, gap.start))?.[0] ?? ''
      const after = /^[A-Za-zÀ-ỹ\d]*/.exec(block.text.slice(gap.end, code.end))?.[0] ?? ''
      const span = spanOf(gap.start - before.length, gap.end + after.length)
      const expected = block.text.slice(span.start, span.end).replace(/\s/g, '')
      // The text of a scan or a PDF has a gap where a number was stamped in.
      const severity = document.format === 'text' && gap.start === number.joint.start ? 'warning' : 'error'
      report({ message: 'inside', at: { block, span }, expected, severity, fix: expected })
    }
  },
})

/** Marks with spaces around them, and spaces alone inside of the issuer's symbol. A space in a mark's stead is no gap. */
const gaps = ({ number, joint, middle, tail }: DocumentNumber): readonly Span[] => {
  const between = [number.text === '' ? null : joint, middle]
  const inTail = /^[A-Za-zÀ-ỹ\d\s/–—-]*$/.test(tail.text) ? [...tail.text.matchAll(/\s*[/–—-]\s+|\s+[/–—-]|\s+/gu)] : []
  return [
    ...between.filter((part) => part !== null).filter(({ text }) => /\s/.test(text) && text.trim() !== ''),
    ...inTail.map((match) => spanOf(tail.start + match.index, tail.start + match.index + match[0].length)),
  ]
}
