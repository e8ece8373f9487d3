import { titlesAlone } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'chuc-vu/mot-minh-kieu-chu',
  component: 'chuc_vu',
  obligation: 'chuc_vu.aloneFont',
  summary: {
    vi: 'Chức vụ của người ký không có dòng quyền hạn ở trên đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The title of a signer without an authority line above: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'TRƯỞNG BAN (đứng, đậm)', wrong: 'TRƯỞNG BAN (đứng, không đậm)' },
  parts: titlesAlone,
})
