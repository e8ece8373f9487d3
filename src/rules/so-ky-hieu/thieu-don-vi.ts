import { codeSpan, numberLine } from '../header/number-line.ts'
import { isLetter } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/thieu-don-vi',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.letterUnit',
  severity: 'warning',
  summary: {
    vi: 'Ký hiệu công văn của Nhà nước có chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực sau cơ quan.',
    en: 'In the symbol of a State công văn the drafting unit or the field follows the issuer.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: sau cơ quan cần ghi chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực, như «{expected}»',
      en: '«{seen}»: the drafting unit or the field follows the issuer, as in «{expected}»',
    },
  },
  examples: { right: 'Số: 12/UBND-VX', wrong: 'Số: 12/UBND' },
  check({ document, standard, report }) {
    const line = numberLine(document)
    if (!line || !isLetter(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const { number, joint, head, tail } = line.number
    if (head.text === '' || tail.text !== '') return
    const mark = standard.obligation('so_ky_hieu.marks')?.value.type ?? ''
    const expected = `${number.text}${joint.text.trim()}${head.text}${mark}VP`
    report({ message: 'missing', at: { block: line.block, span: codeSpan(line.number) }, expected })
  },
})
