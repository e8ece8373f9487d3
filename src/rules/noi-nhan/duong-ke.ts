import { lineRule } from '../layout/line-rule.ts'
import { recipientLabel } from '../layout/printed-part.ts'

export default lineRule({
  id: 'noi-nhan/duong-ke',
  component: 'noi_nhan',
  obligation: 'noi_nhan.rule',
  summary: {
    vi: 'Dưới cụm từ "Nơi nhận:" có đường kẻ ngang, nét liền, dài bằng cụm từ.',
    en: 'Beneath the words "Nơi nhận:" stands a solid line as long as the words.',
  },
  examples: { right: 'Đường kẻ nét liền dài bằng "Nơi nhận:"', wrong: 'Không có đường kẻ dưới "Nơi nhận:"' },
  parts: recipientLabel('noi_nhan'),
})
