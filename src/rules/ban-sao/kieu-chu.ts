import { copyKinds } from '../copies/copy-kind.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'ban-sao/kieu-chu',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.font',
  summary: {
    vi: 'Hình thức sao đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The kind of copy: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'SAO Y (đứng, đậm)', wrong: 'SAO Y (đứng, không đậm)' },
  parts: copyKinds,
})
