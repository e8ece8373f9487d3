import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'so-ky-hieu/kieu-chu',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.font',
  summary: {
    vi: 'Số và ký hiệu đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Number and symbol: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Số 05-KH/HU (đứng, không đậm)', wrong: 'Số 05-KH/HU (đứng, đậm)' },
  parts: wholeComponent('so_ky_hieu'),
})
