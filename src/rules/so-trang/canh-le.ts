import { alignment } from '../layout/alignment.ts'
import { pageNumberFix } from '../layout/form-fix.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { whichSection } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/canh-le',
  component: 'so_trang',
  obligation: 'so_trang.align',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Số trang canh giữa theo chiều ngang của trang.',
    en: 'Page numbers are centred on the page.',
  },
  messages: {
    align: {
      vi: 'Số trang {has}, cần {wants}{section}',
      en: 'The page number is {has}, must be {wants}{section}',
    },
  },
  examples: { right: 'Số trang canh giữa', wrong: 'Số trang canh phải' },
  check({ document, required, report }) {
    for (const { number, section } of pageNumbers(document)) {
      if (number.align === required) continue
      report({
        message: 'align',
        at: null,
        location: number.location,
        severity: severityOf(number, document),
        seen: number.align,
        expected: required,
        data: {
          has: alignment(number.align),
          wants: alignment(required),
          section: whichSection(section, document),
        },
        ...(required === 'justify' ? {} : pageNumberFix(number, { align: required })),
      })
    }
  },
})
