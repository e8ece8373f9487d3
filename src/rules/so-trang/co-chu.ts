import { pageNumberFix } from '../layout/form-fix.ts'
import { exactly, isSizeWithin, nearest, points, sizeInWords } from '../layout/measure.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { whichSection } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/co-chu',
  component: 'so_trang',
  obligation: 'so_trang.font',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Số trang đúng cỡ chữ của tiêu chuẩn.',
    en: 'Page numbers have the size that the standard states.',
  },
  messages: {
    size: {
      vi: 'Số trang cỡ chữ {has}, cần {wants}{section}',
      en: 'The page number has size {has}, must be {wants}{section}',
    },
  },
  examples: { right: '2 (14 pt)', wrong: '2 (11 pt)' },
  check({ document, required, report }) {
    for (const { number, section } of pageNumbers(document)) {
      const { size } = number.style
      if (size === null || isSizeWithin(size, required.size)) continue
      const [seen, expected] = [points(exactly(size)), points(required.size)]
      report({
        message: 'size',
        at: null,
        location: number.location,
        severity: severityOf(number, document),
        seen,
        expected,
        data: { has: sizeInWords(seen), wants: sizeInWords(expected), section: whichSection(section, document) },
        ...pageNumberFix(number, { size: nearest(size, required.size) }),
      })
    }
  },
})
