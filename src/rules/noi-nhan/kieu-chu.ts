import { recipientItems } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-nhan/kieu-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.font',
  summary: {
    vi: 'Danh sách nơi nhận đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The list of recipients: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: '- Như trên; (đứng, không đậm)', wrong: '- Như trên; (đứng, đậm)' },
  parts: recipientItems('noi_nhan'),
})
