import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint, mayBeSealless } from '../signature/signing.ts'

export default defineRule({
  id: 'chuc-vu/cap-pho-khong-ky-thay',
  component: 'chuc_vu',
  obligation: 'quyen_han.deputy',
  severity: 'error',
  summary: {
    vi: 'Cấp phó ký thay ghi K/T cấp trưởng; chỉ khi chưa có cấp trưởng mới ký theo chức vụ của mình.',
    en: 'A deputy writes K/T and the head’s title; only where there is no head yet by their own title alone.',
  },
  messages: {
    always: {
      vi: '«{seen}»: cấp phó ký thay người đứng đầu, phía trên cần dòng «{mark}» và chức vụ người đứng đầu',
      en: '«{seen}»: a deputy signs for the head, «{mark}» and the head’s title stand above',
    },
    deputy: {
      vi: '«{seen}»: nếu cơ quan đã có cấp trưởng thì phía trên cần dòng «{mark}» và chức vụ cấp trưởng',
      en: '«{seen}»: unless there is no head yet, «{mark}» and the head’s title stand above',
    },
  },
  examples: { right: 'K/T TRƯỞNG BAN ⏎ PHÓ TRƯỞNG BAN', wrong: 'PHÓ TRƯỞNG BAN' },
  check({ document, standard, required, report }) {
    const collective = standard.obligation('quyen_han.collective')?.value.bodies ?? []
    if (isJoint(document) || mayBeSealless(document, standard) || beginningOf(namesOf(document).issuer, collective))
      return
    // Minutes and contracts are signed by those who were there, in their own right.
    const isCertain = document.type !== null && !OWN_RIGHT.has(document.type)
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      if (quyen_han || !block || !beginsWithWords(block.text, 'phó')) continue
      const at = wholeBlock(block)
      const data = { mark: required.mark }
      const severity = isCertain ? 'error' : 'warning'
      // The line that is missing is one of the authority.
      if (required.always) report({ message: 'always', at, data, component: 'quyen_han', severity })
      else report({ message: 'deputy', at, data, severity: 'info' })
    }
  },
})

const OWN_RIGHT: ReadonlySet<string> = new Set(['bien-ban', 'hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'])
