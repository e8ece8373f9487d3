import { recipientItems } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'kinh-gui/co-chu',
  component: 'kinh_gui',
  obligation: 'kinh_gui.font',
  summary: {
    vi: 'Tên nơi gửi sau "Kính gửi:" đúng cỡ chữ của tiêu chuẩn.',
    en: 'The addressees after "Kính gửi:": the size that the standard states.',
  },
  examples: { right: 'Các chi bộ trực thuộc (14 pt)', wrong: 'Các chi bộ trực thuộc (13 pt)' },
  parts: recipientItems('kinh_gui'),
})
