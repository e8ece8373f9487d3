import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'do-khan/kieu-chu',
  component: 'do_khan',
  on: 'present',
  obligation: 'do_khan.font',
  summary: {
    vi: 'Dấu chỉ mức độ khẩn đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The mark of urgency: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'HOẢ TỐC (đứng, đậm)', wrong: 'HOẢ TỐC (đứng, không đậm)' },
  parts: wholeComponent('do_khan'),
})
