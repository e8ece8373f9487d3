import { alignRule } from '../layout/align-rule.ts'
import { wholeSignatures } from '../layout/printed-part.ts'

export default alignRule({
  id: 'quyen-han/canh-le',
  component: 'quyen_han',
  obligation: 'quyen_han.align',
  severity: 'warning',
  summary: {
    vi: 'Quyền hạn, chức vụ, họ và tên người ký canh giữa trong cột bên phải.',
    en: 'Authority, title and name of the signer are centred in the right column.',
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ (canh giữa)', wrong: 'T/M BAN THƯỜNG VỤ (canh trái)' },
  parts: wholeSignatures,
  where: 'column',
})
