import { articleMarkers } from '../layout/headings.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-dung/dieu-kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.articleFont',
  summary: {
    vi: 'Từ "Điều" và số thứ tự của điều đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The word "Điều" and the number of an article: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Điều 1. (đứng, đậm)', wrong: 'Điều 1. (đứng, không đậm)' },
  parts: articleMarkers,
})
