import { recipientLabel } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'kinh-gui/nhan-co-chu',
  component: 'kinh_gui',
  obligation: 'kinh_gui.labelFont',
  summary: {
    vi: 'Cụm từ "Kính gửi:" đúng cỡ chữ của tiêu chuẩn.',
    en: 'The words "Kính gửi:": the size that the standard states.',
  },
  examples: { right: 'Kính gửi: (14 pt)', wrong: 'Kính gửi: (13 pt)' },
  parts: recipientLabel('kinh_gui'),
})
