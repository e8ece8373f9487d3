import { signatureBlocks } from '../signature/signing.ts'
import { upperCaseRule } from '../upper-case-rule.ts'

export default upperCaseRule(
  {
    id: 'chuc-vu/viet-hoa',
    component: 'chuc_vu',
    obligation: 'chuc_vu.font',
    summary: {
      vi: 'Chức vụ người ký viết in hoa.',
      en: 'The signer’s title is in capitals.',
    },
    examples: { right: 'PHÓ BÍ THƯ', wrong: 'Phó Bí thư' },
  },
  (document) => signatureBlocks(document, 'chuc_vu'),
)
