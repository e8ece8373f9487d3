import { recipientItems } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'kinh-gui/kieu-chu',
  component: 'kinh_gui',
  obligation: 'kinh_gui.font',
  summary: {
    vi: 'Tên nơi gửi sau "Kính gửi:" đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The addressees after "Kính gửi:": upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Các chi bộ trực thuộc (đứng, không đậm)', wrong: 'Các chi bộ trực thuộc (đứng, đậm)' },
  parts: recipientItems('kinh_gui'),
})
