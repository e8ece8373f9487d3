import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint, mayBeSealless } from '../signature/signing.ts'

export default defineRule({
  id: 'chuc-vu/cap-pho-khong-ky-thay',
  component: 'chuc_vu',
  obligation: 'quyen_han.deputy',
  severity: 'info',
  summary: {
    vi: 'Cấp phó ký thay ghi K/T cấp trưởng; chỉ khi chưa có cấp trưởng mới ký theo chức vụ của mình.',
    en: 'A deputy writes K/T and the head’s title; only where there is no head yet by their own title alone.',
  },
  messages: {
    deputy: {
      vi: '«{seen}»: nếu cơ quan đã có cấp trưởng thì phía trên cần dòng «{mark}» và chức vụ cấp trưởng',
      en: '«{seen}»: unless there is no head yet, «{mark}» and the head’s title stand above',
    },
  },
  examples: { right: 'K/T TRƯỞNG BAN ⏎ PHÓ TRƯỞNG BAN', wrong: 'PHÓ TRƯỞNG BAN' },
  check({ document, standard, required, report }) {
    // Where a deputy always signs so, quyen-han/thieu-ky-thay says it.
    if (standard.obligation('quyen_han.deputyAlways')) return
    const collective = standard.obligation('quyen_han.collective')?.value.bodies ?? []
    if (isJoint(document) || mayBeSealless(document, standard) || beginningOf(namesOf(document).issuer, collective))
      return
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      if (quyen_han || !block || !beginsWithWords(block.text, 'phó')) continue
      report({ message: 'deputy', at: wholeBlock(block), data: { mark: required.mark } })
    }
  },
})
