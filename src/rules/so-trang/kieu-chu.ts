import { pageNumberFix } from '../layout/form-fix.ts'
import { pageNumbers, severityOf } from '../layout/page-numbers.ts'
import { whichSection } from '../layout/sections.ts'
import { typeStyle } from '../layout/type-style.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-trang/kieu-chu',
  component: 'so_trang',
  obligation: 'so_trang.font',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Số trang đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Page numbers are upright or italic, bold or not, as the standard states.',
  },
  messages: {
    style: {
      vi: 'Số trang kiểu chữ {has}, cần {wants}{section}',
      en: 'The page number is {has}, must be {wants}{section}',
    },
  },
  examples: { right: '2 (đứng, không đậm)', wrong: '2 (đứng, đậm)' },
  check({ document, required, report }) {
    for (const { number, section } of pageNumbers(document)) {
      const { bold, italic } = number.style
      if (bold === required.bold && italic === required.italic) continue
      const [has, wants] = [typeStyle({ bold, italic }), typeStyle(required)]
      report({
        message: 'style',
        at: null,
        location: number.location,
        severity: severityOf(number, document),
        seen: has.vi,
        expected: wants.vi,
        data: { has, wants, section: whichSection(section, document) },
        ...pageNumberFix(number, { bold: required.bold, italic: required.italic }),
      })
    }
  },
})
