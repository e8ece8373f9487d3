import { grounds } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'can-cu/kieu-chu',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.font',
  summary: {
    vi: 'Căn cứ ban hành đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The grounds: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: 'Căn cứ Quy chế làm việc. (nghiêng, không đậm)',
    wrong: 'Căn cứ Quy chế làm việc. (đứng, không đậm)',
  },
  parts: grounds,
})
