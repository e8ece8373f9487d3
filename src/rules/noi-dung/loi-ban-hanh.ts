import { wholeBlock } from '../../document/block.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { isDividedIntoArticles, outlineOf } from '../outline/outline-of.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/loi-ban-hanh',
  component: 'noi_dung',
  obligation: 'noi_dung.issuingWords',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Giữa căn cứ và các điều của quyết định, nghị quyết có dòng "QUYẾT ĐỊNH:" hoặc "QUYẾT NGHỊ:".',
    en: 'Between the grounds and the articles of a decision stands the line "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:".',
  },
  messages: {
    wrong: { vi: '«{seen}»: cần ghi «{expected}»', en: '«{seen}»: write «{expected}»' },
    missing: {
      vi: '«{seen}»: phía trên cần dòng «{expected}», sau các căn cứ',
      en: '«{seen}»: the line «{expected}» stands above it, behind the grounds',
    },
  },
  examples: { right: 'QUYẾT ĐỊNH: ⏎ Điều 1. …', wrong: 'QUYẾT ĐỊNH ⏎ Điều 1. …' },
  check({ document, required, report }) {
    const expected = required[document.type ?? '']
    const outline = outlineOf(document)
    const first = outline.find(({ marker }) => marker.kind === 'dieu')
    // Documents on one person are often written without articles, and then without that line.
    if (!expected || !first || !document.components.can_cu || !isDividedIntoArticles(outline)) return
    const above = document.blocks.slice(0, document.blocks.indexOf(first.at.block))
    const line = above.findLast(({ component, text }) => component !== 'ten_loai' && ISSUING.test(text))
    if (line?.text === expected) return
    if (line) {
      // Another letter case, spaces between the letters or the other word of the two are no certain slips.
      const isCertain = upperCase(line.text) === line.text && `${line.text}:` === expected
      report({
        message: 'wrong',
        at: wholeBlock(line),
        expected,
        fix: expected,
        ...(isCertain ? {} : { severity: 'info' as const, fixSafety: 'unsafe' as const }),
      })
    } else report({ message: 'missing', at: first.at, expected, severity: 'warning' })
  },
})

const ISSUING = /^(?:q\s?u\s?y\s?ế\s?t\s+(?:đ\s?ị\s?n\s?h|n\s?g\s?h\s?ị)|nghị quyết|ban hành)\s*[:.]?$/iu
