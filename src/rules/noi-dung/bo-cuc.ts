import { closedWith } from '../outline/close-rule.ts'
import { isDividedIntoArticles, outlineOf } from '../outline/outline-of.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/bo-cuc',
  component: 'noi_dung',
  obligation: 'noi_dung.outline',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Văn bản không chia thành điều đánh số "I.", "1.", "a)"; không dùng "I-", "1-", "a.".',
    en: 'Documents without articles are numbered "I.", "1.", "a)", and not "I-", "1-", "a.".',
  },
  messages: {
    mark: {
      vi: '«{seen}»: cần ghi «{expected}» (cả văn bản có {count} chỗ ghi như vậy)',
      en: '«{seen}»: write «{expected}» ({count} in the document are written so)',
    },
    decimal: {
      vi: '«{seen}»: bố cục theo mẫu là {samples}, không có cấp số này (cả văn bản có {count} chỗ)',
      en: '«{seen}»: the samples are divided by {samples} and have no such numbers ({count} in the document)',
    },
  },
  examples: { right: 'I. … 1. … a) …', wrong: 'I- … 1- … a. …' },
  check({ document, required, report }) {
    const outline = outlineOf(document)
    if (isDividedIntoArticles(outline)) return
    for (const [kind, index] of LEVELS) {
      const close = required[index]?.slice(-1) ?? ''
      const wrong = outline.filter(({ marker }) => marker.kind === kind && marker.close !== close)
      const [first] = wrong
      if (first)
        report({
          message: 'mark',
          at: first.at,
          expected: closedWith(first, close),
          data: { count: wrong.length },
          fix: replacements(wrong.map((item) => ({ at: item.at, text: closedWith(item, close) }))),
        })
    }
    const decimals = outline.filter(({ marker }) => marker.kind === 'subnumber')
    const [first] = decimals
    if (!first) return
    const samples = required.map((sample) => `«${sample}»`).join(', ')
    report({ message: 'decimal', at: first.at, severity: 'info', data: { samples, count: decimals.length } })
  },
})

/** Kinds of markers with the index of their sample. */
const LEVELS = [
  ['roman', 0],
  ['number', 1],
  ['point', 2],
] as const
