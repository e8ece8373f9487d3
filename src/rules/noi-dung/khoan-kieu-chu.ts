import { clauseTitles } from '../layout/headings.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-dung/khoan-kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.clauseTitleFont',
  // A line that ends without a mark is most often a title, yet not always.
  severity: 'warning',
  summary: {
    vi: 'Số và tiêu đề của khoản, trên một dòng riêng, đúng kiểu chữ của tiêu chuẩn.',
    en: 'Number and title of a khoản, on a line of their own: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: '1. Về kinh phí (đứng, đậm)', wrong: '1. Về kinh phí (đứng, không đậm)' },
  parts: clauseTitles,
})
