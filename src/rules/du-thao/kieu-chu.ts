import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'du-thao/kieu-chu',
  component: 'du_thao',
  on: 'present',
  obligation: 'du_thao.font',
  summary: {
    vi: 'Dòng ghi lần dự thảo đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The line that counts the drafts: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Dự thảo lần 2 (nghiêng, không đậm)', wrong: 'Dự thảo lần 2 (nghiêng, đậm)' },
  parts: wholeComponent('du_thao'),
})
