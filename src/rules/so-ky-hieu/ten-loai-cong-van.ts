import { DOCUMENT_TYPES } from '../../standards/document-types.ts'
import { isShortFor } from '../header/initials.ts'
import { namesOf } from '../header/issuers.ts'
import { codeSpan, numberLine } from '../header/number-line.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

/** What a công văn is abbreviated as where it has a symbol: in Party documents, and in State ones by mistake. */
const LETTER = new Set(DOCUMENT_TYPES.flatMap((type) => (type.nhaNuoc === '' && type.dang ? [type.dang] : [])))

export default defineRule({
  id: 'so-ky-hieu/ten-loai-cong-van',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.letterUnit',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Ký hiệu công văn của Nhà nước không có chữ viết tắt tên loại ("CV"), chỉ có cơ quan và đơn vị soạn thảo.',
    en: 'The symbol of a State công văn has no type in it ("CV"), only the issuer and the drafting unit.',
  },
  messages: {
    type: {
      vi: '«{seen}»: ký hiệu công văn không ghi tên loại «{type}», cần «{expected}»',
      en: '«{seen}»: no type «{type}» stands in the symbol of a công văn, write «{expected}»',
    },
  },
  examples: { right: 'Số: 12/UBND-VX', wrong: 'Số: 12/CV-UBND' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    if (!line || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const { number, joint, head, middle, tail } = line.number
    const { issuer, superior } = namesOf(document)
    const at = (expected: string) => ({ at: { block: line.block, span: codeSpan(line.number) }, expected })
    if (LETTER.has(head.text) && !isShortFor(head.text, issuer, superior)) {
      const unit = tail.text === '' ? '…' : tail.text
      const right = at(`${number.text}${joint.text}${unit}`)
      report({
        message: 'type',
        ...right,
        data: { type: head.text },
        ...(tail.text === '' ? {} : { fix: right.expected }),
      })
      return
    }
    const [first = '', ...others] = tail.text.split('-')
    if (!LETTER.has(first) || others.length > 0) return
    report({ message: 'type', ...at(`${number.text}${joint.text}${head.text}${middle.text}…`), data: { type: first } })
  },
})
