import { signerLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'quyen-han/co-chu',
  component: 'quyen_han',
  obligation: 'quyen_han.font',
  summary: {
    vi: 'Quyền hạn của người ký đúng cỡ chữ của tiêu chuẩn.',
    en: 'The authority line of the signature: the size that the standard states.',
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ (14 pt)', wrong: 'T/M BAN THƯỜNG VỤ (13 pt)' },
  parts: signerLines('quyen_han'),
})
