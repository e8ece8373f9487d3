import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'luu-hanh/kieu-chu',
  component: 'luu_hanh',
  on: 'present',
  obligation: 'luu_hanh.font',
  summary: {
    vi: 'Phạm vi phổ biến, giao dịch đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The limit of circulation: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'LƯU HÀNH NỘI BỘ (đứng, đậm)', wrong: 'LƯU HÀNH NỘI BỘ (đứng, không đậm)' },
  parts: wholeComponent('luu_hanh'),
})
