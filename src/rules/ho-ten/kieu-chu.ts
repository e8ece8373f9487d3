import { signerLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'ho-ten/kieu-chu',
  component: 'ho_ten',
  obligation: 'ho_ten.font',
  summary: {
    vi: 'Họ và tên người ký đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The name of the signer: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Nguyễn Văn A (đứng, đậm)', wrong: 'Nguyễn Văn A (đứng, không đậm)' },
  parts: signerLines('ho_ten'),
})
