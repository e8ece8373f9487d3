import { wholeBlock } from '../../document/block.ts'
import type { Signature } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'
import { isJoint, mayBeSealless } from '../signature/signing.ts'

export default defineRule({
  id: 'quyen-han/thieu',
  component: 'quyen_han',
  obligation: 'quyen_han.presence',
  severity: 'error',
  summary: {
    vi: 'Phía trên họ tên người ký phải có quyền hạn (T/M, K/T, T/L) và chức vụ; người đứng đầu cơ quan chỉ ghi chức vụ.',
    en: 'Above the signer’s name stand authority (T/M, K/T, T/L) and title; a head signs by title alone.',
  },
  messages: {
    nothing: {
      vi: 'Thiếu phần ký: quyền hạn, chức vụ và họ tên người ký; ghi ở góc phải, dưới nội dung',
      en: 'The signature is missing: authority, title and name beneath the text, on the right',
    },
    nameOnly: {
      vi: 'Thiếu quyền hạn và chức vụ phía trên họ tên «{name}» (ví dụ «{example}», dòng dưới ghi chức vụ)',
      en: 'Authority and title are missing above the name «{name}» (as in «{example}», the title beneath)',
    },
    titleOnly: {
      vi: '«{seen}»: {body} ký theo chế độ tập thể, cần dòng «{expected}» (hoặc T/L) phía trên chức vụ',
      en: '«{seen}»: a {body} signs as a body, write «{expected}» (or T/L) above the title',
    },
  },
  examples: { right: 'T/M BAN THƯỜNG VỤ ⏎ PHÓ BÍ THƯ ⏎ Nguyễn Văn An', wrong: 'Nguyễn Văn An' },
  check({ document, standard, report }) {
    const collective = standard.obligation('quyen_han.collective')?.value
    const signed = document.signatures.filter(hasAnything)
    if (signed.length === 0) {
      report({ message: 'nothing', at: null, ...(document.type ? {} : { severity: 'warning' as const }) })
      return
    }
    const body = beginningOf(namesOf(document).issuer, collective?.bodies ?? [])
    const oneBodySigns = body !== null && !isJoint(document) && !mayBeSealless(document, standard)
    for (const { quyen_han, chuc_vu, ho_ten } of signed) {
      const [title] = chuc_vu?.blocks ?? []
      const [name] = ho_ten?.blocks ?? []
      if (quyen_han) continue
      if (title && oneBodySigns && document.type !== 'bien-ban') {
        const expected = `${collective?.mark ?? ''} …`
        report({ message: 'titleOnly', at: wholeBlock(title), expected, data: { body } })
      } else if (!title && name) {
        const example = `${collective?.mark ?? ''} ${document.system === 'dang' ? 'BAN THƯỜNG VỤ' : 'ỦY BAN NHÂN DÂN'}`
        const location = name.locate(spanOf(0, 0))
        report({ message: 'nameOnly', at: null, location, data: { name: name.text, example } })
      }
    }
  },
})

const hasAnything = ({ quyen_han, chuc_vu, ho_ten }: Signature): boolean =>
  quyen_han !== null || chuc_vu !== null || ho_ten !== null
