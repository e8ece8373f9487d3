import { recipientLabel } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-nhan/nhan-kieu-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.labelFont',
  summary: {
    vi: 'Cụm từ "Nơi nhận:" đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The words "Nơi nhận:": upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Nơi nhận: (đứng, không đậm)', wrong: 'Nơi nhận: (đứng, đậm)' },
  parts: recipientLabel('noi_nhan'),
})
