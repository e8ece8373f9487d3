import { spanOf } from '../../document/source.ts'
import { startsWithAbout } from '../header/about.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/v-v-co-ten-loai',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterMark',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Trích yếu của văn bản có tên loại không ghi "V/v"; chỉ công văn của Nhà nước ghi.',
    en: 'The subject of a titled document has no "V/v"; only that of a State công văn has.',
  },
  messages: {
    titled: {
      vi: '«{seen}»: chỉ công văn ghi chữ này; văn bản có tên loại ghi «{expected}» hoặc ghi ngay nội dung',
      en: '«{seen}»: only a công văn has it; under a type write «{expected}» or the subject itself',
    },
  },
  examples: { right: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác', wrong: 'QUYẾT ĐỊNH\nV/v thành lập Tổ công tác' },
  check({ document, required, report }) {
    const { ten_loai: name, trich_yeu: subject } = document.components
    const [block] = subject?.blocks ?? []
    const about = block && startsWithAbout(block.text)
    if (!name || !block || !about?.isShort) return
    report({
      message: 'titled',
      at: { block, span: spanOf(0, about.text.length) },
      expected: required.others,
      fix: required.others,
    })
  },
})
