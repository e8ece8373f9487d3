import { wholeBlock } from '../../document/block.ts'
import { typeNamed } from '../../standards/document-types.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/cong-van',
  component: 'ten_loai',
  on: 'present',
  obligation: 'ten_loai.presence',
  severity: 'error',
  summary: { vi: 'Công văn không ghi tên loại.', en: 'A công văn does not print its type.' },
  messages: {
    superfluous: {
      vi: '«{seen}»: công văn không ghi tên loại; bỏ dòng này, trích yếu ghi dưới số và ký hiệu',
      en: '«{seen}»: a công văn prints no type; remove the line and write the subject beneath the number',
    },
  },
  examples: { right: 'Số 08-CV/ĐU\nvề việc chuẩn bị hội nghị', wrong: 'CÔNG VĂN\nvề việc chuẩn bị hội nghị' },
  check({ document, required, report }) {
    const [block] = document.components.ten_loai?.blocks ?? []
    const type = block && typeNamed(block.text)
    if (!block || !type || !required.except.includes(type.id)) return
    report({ message: 'superfluous', at: wholeBlock(block) })
  },
})
