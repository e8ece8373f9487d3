import { drafterCode } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-nhan/soan-thao-kieu-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.draftedByFont',
  summary: {
    vi: 'Ký hiệu người soạn thảo, số bản ở cuối nơi nhận đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The drafter’s code at the end of the recipients: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'NVA. 05 (đứng, không đậm)', wrong: 'NVA. 05 (đứng, đậm)' },
  parts: drafterCode,
})
