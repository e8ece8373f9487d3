import { sectionFix } from '../layout/form-fix.ts'
import { exactly, inWords, isSameLength, millimetres } from '../layout/measure.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { whichSection } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/cach-mep',
  component: 'so_trang',
  obligation: 'so_trang.edgeDistance',
  severity: 'warning',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Số trang cách mép trên của trang giấy đúng khoảng cách của tiêu chuẩn.',
    en: 'Page numbers stand as far from the upper edge of the paper as the standard states.',
  },
  messages: {
    distance: {
      vi: 'Số trang cách mép trên {has}, cần {wants}{section}; đặt lại khoảng cách đầu trang trong phần Thiết lập trang',
      en: 'The page number is {has} from the upper edge, must be {wants}{section}; set the header distance in the page set-up',
    },
  },
  examples: { right: 'Cách mép trên 10 mm', wrong: 'Cách mép trên 12.7 mm' },
  check({ document, required, report }) {
    for (const { number, section } of pageNumbers(document)) {
      if (number.where !== 'header' || isSameLength(section.headerDistance, required)) continue
      const [seen, expected] = [millimetres(exactly(section.headerDistance)), millimetres(exactly(required))]
      report({
        message: 'distance',
        at: null,
        location: section.location,
        severity: severityOf(number, document),
        seen,
        expected,
        data: { has: inWords(seen), wants: inWords(expected), section: whichSection(section, document) },
        ...sectionFix([section], () => ({ headerDistance: required })),
      })
    }
  },
})
