import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'lien-he/kieu-chu',
  component: 'lien_he',
  on: 'present',
  obligation: 'lien_he.font',
  summary: {
    vi: 'Thông tin liên hệ đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The contact lines: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Điện thoại: 080 00000 (đứng, không đậm)', wrong: 'Điện thoại: 080 00000 (đứng, đậm)' },
  parts: wholeComponent('lien_he'),
})
