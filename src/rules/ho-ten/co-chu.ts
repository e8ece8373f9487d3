import { signerLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'ho-ten/co-chu',
  component: 'ho_ten',
  obligation: 'ho_ten.font',
  summary: {
    vi: 'Họ và tên người ký đúng cỡ chữ của tiêu chuẩn.',
    en: 'The name of the signer: the size that the standard states.',
  },
  examples: { right: 'Nguyễn Văn A (14 pt)', wrong: 'Nguyễn Văn A (13 pt)' },
  parts: signerLines('ho_ten'),
})
