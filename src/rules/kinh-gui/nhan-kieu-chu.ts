import { recipientLabel } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'kinh-gui/nhan-kieu-chu',
  component: 'kinh_gui',
  obligation: 'kinh_gui.labelFont',
  summary: {
    vi: 'Cụm từ "Kính gửi:" đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The words "Kính gửi:": upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Kính gửi: (nghiêng, không đậm)', wrong: 'Kính gửi: (nghiêng, đậm)' },
  parts: recipientLabel('kinh_gui'),
})
