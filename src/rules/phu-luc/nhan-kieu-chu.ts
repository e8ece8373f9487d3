import { appendixLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'phu-luc/nhan-kieu-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.labelFont',
  summary: {
    vi: 'Từ "Phụ lục" và số thứ tự của phụ lục đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The word "Phụ lục" and its number: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Phụ lục I (đứng, đậm)', wrong: 'Phụ lục I (đứng, không đậm)' },
  parts: appendixLines('label'),
})
