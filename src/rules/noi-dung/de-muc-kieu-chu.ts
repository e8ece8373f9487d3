import { romanHeadings } from '../layout/headings.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-dung/de-muc-kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.headingFont',
  summary: {
    vi: 'Đề mục đánh số La Mã đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Headings with Roman numerals: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'I. MỤC ĐÍCH, YÊU CẦU (đứng, đậm)', wrong: 'I. MỤC ĐÍCH, YÊU CẦU (đứng, không đậm)' },
  parts: romanHeadings,
})
