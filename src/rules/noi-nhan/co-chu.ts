import { recipientItems } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-nhan/co-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.font',
  summary: {
    vi: 'Danh sách nơi nhận đúng cỡ chữ của tiêu chuẩn.',
    en: 'The list of recipients: the size that the standard states.',
  },
  examples: { right: '- Như trên; (12 pt)', wrong: '- Như trên; (14 pt)' },
  parts: recipientItems('noi_nhan'),
})
