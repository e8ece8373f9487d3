import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { isNearName } from '../../vietnamese/near-name.ts'
import { declared, isOwn, isSame } from '../organisation/declared.ts'
import { hasTitle, printedSigners, signersOn } from '../organisation/signers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ho-ten/sai-ten',
  component: 'ho_ten',
  obligation: declared('nguoi_ky', 'Họ tên người ký đúng như cơ quan đã khai.'),
  severity: 'warning',
  summary: {
    vi: 'Họ tên người ký viết đúng như đã khai ở nguoi_ky của dvk.config.yaml.',
    en: 'The name of the signer is spelt as declared at nguoi_ky in dvk.config.yaml.',
  },
  messages: {
    near: {
      vi: '«{seen}»: có phải là «{expected}» đã khai với chức vụ này?',
      en: '«{seen}»: is it «{expected}», who is declared with this title?',
    },
  },
  examples: {
    right: 'PHÓ BÍ THƯ\nLê Thị Thu Hà (ho_ten: Lê Thị Thu Hà)',
    wrong: 'PHÓ BÍ THƯ\nLê Thị Thu Hạ (ho_ten: Lê Thị Thu Hà)',
  },
  check({ document, organisation, report }) {
    if (!isOwn(document, organisation)) return
    const known = signersOn(document, organisation)
    for (const { name, titleText } of printedSigners(document)) {
      if (organisation.signers.some((signer) => isSame(signer.name, name.text))) continue
      const meant = known.find(
        (signer) => hasTitle(signer, titleText) && isNearName(fold(name.text), fold(signer.name)),
      )
      if (meant) report({ message: 'near', at: wholeBlock(name), expected: meant.name })
    }
  },
})
