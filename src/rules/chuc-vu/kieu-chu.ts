import { titlesUnderAuthority } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'chuc-vu/kieu-chu',
  component: 'chuc_vu',
  obligation: 'chuc_vu.font',
  summary: {
    vi: 'Chức vụ của người ký dưới dòng quyền hạn đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The title of the signer under an authority line: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'PHÓ BÍ THƯ (đứng, không đậm)', wrong: 'PHÓ BÍ THƯ (đứng, đậm)' },
  parts: titlesUnderAuthority,
})
