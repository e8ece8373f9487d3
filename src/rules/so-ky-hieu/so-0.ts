import { spanOf } from '../../document/source.ts'
import { numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/so-0',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.padding',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Số văn bản dưới 10 thêm một số 0 ở trước, từ 10 trở lên không thêm.',
    en: 'A number below 10 gets one leading zero, others none.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: số dưới 10 phải thêm số 0 ở trước, cần ghi «{expected}»',
      en: '«{seen}»: a number below 10 gets a leading zero, write «{expected}»',
    },
    superfluous: {
      vi: '«{seen}»: thừa số 0 ở trước, cần ghi «{expected}»',
      en: '«{seen}»: too many leading zeros, write «{expected}»',
    },
  },
  examples: { right: 'Số 05-HD/VPTW', wrong: 'Số 5-HD/VPTW' },
  check({ document, required, report }) {
    const line = numberLine(document)
    const written = line?.number.number
    const digits = /^\d+/.exec(written?.text ?? '')?.[0] ?? ''
    // Numbers begin with 1; a zero stands for a number to come.
    if (!line || !written || !/[1-9]/.test(digits)) return
    const expected = digits.replace(/^0+/, '').padStart(required, '0')
    if (digits === expected) return
    const span = spanOf(written.start, written.start + digits.length)
    report({
      message: digits.length < expected.length ? 'missing' : 'superfluous',
      at: { block: line.block, span },
      expected,
      fix: expected,
    })
  },
})
