import { recipientLabel } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-nhan/nhan-co-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.labelFont',
  summary: {
    vi: 'Cụm từ "Nơi nhận:" đúng cỡ chữ của tiêu chuẩn.',
    en: 'The words "Nơi nhận:": the size that the standard states.',
  },
  examples: { right: 'Nơi nhận: (14 pt)', wrong: 'Nơi nhận: (13 pt)' },
  parts: recipientLabel('noi_nhan'),
})
