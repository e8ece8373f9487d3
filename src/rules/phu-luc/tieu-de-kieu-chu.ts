import { appendixLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'phu-luc/tieu-de-kieu-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.titleFont',
  summary: {
    vi: 'Tiêu đề của phụ lục đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The title of an appendix: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'DANH SÁCH ĐƠN VỊ (đứng, đậm)', wrong: 'DANH SÁCH ĐƠN VỊ (đứng, không đậm)' },
  parts: appendixLines('title'),
})
