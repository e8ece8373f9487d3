import { signatureBlocks } from '../signature/signing.ts'
import { upperCaseRule } from '../upper-case-rule.ts'

export default upperCaseRule(
  {
    id: 'quyen-han/viet-hoa',
    component: 'quyen_han',
    obligation: 'quyen_han.font',
    summary: {
      vi: 'Dòng quyền hạn (T/M, K/T, T/L …) viết in hoa.',
      en: 'The authority line (T/M, K/T, T/L …) is in capitals.',
    },
    examples: { right: 'T/M BAN THƯỜNG VỤ', wrong: 'T/M Ban Thường vụ' },
  },
  (document) => signatureBlocks(document, 'quyen_han'),
)
