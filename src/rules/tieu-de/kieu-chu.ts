import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'tieu-de/kieu-chu',
  component: 'tieu_de',
  obligation: 'tieu_de.font',
  summary: {
    vi: 'Tiêu đề đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The title of the Party: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'ĐẢNG CỘNG SẢN VIỆT NAM (đứng, đậm)', wrong: 'ĐẢNG CỘNG SẢN VIỆT NAM (đứng, không đậm)' },
  parts: wholeComponent('tieu_de'),
})
