import { signerLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'quyen-han/kieu-chu',
  component: 'quyen_han',
  obligation: 'quyen_han.font',
  summary: {
    vi: 'Quyền hạn của người ký đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The authority line of the signature: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ (đứng, đậm)', wrong: 'T/M BAN THƯỜNG VỤ (đứng, không đậm)' },
  parts: signerLines('quyen_han'),
})
