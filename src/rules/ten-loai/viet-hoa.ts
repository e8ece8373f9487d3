import { wholeBlock } from '../../document/block.ts'
import { typeNamed } from '../../standards/document-types.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/viet-hoa',
  component: 'ten_loai',
  on: 'present',
  obligation: 'ten_loai.font',
  severity: 'error',
  fixable: 'safe',
  summary: { vi: 'Tên loại viết in hoa.', en: 'The type is written in capitals.' },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tên loại cần viết in hoa «{expected}»',
      en: '«{seen}»: write the type in capitals, «{expected}»',
    },
  },
  examples: { right: 'KẾ HOẠCH', wrong: 'Kế hoạch' },
  check({ document, required, report }) {
    const [block] = document.components.ten_loai?.blocks ?? []
    if (!required.upperCase || !block || isUpperCase(block.text) || !typeNamed(block.text)) return
    const expected = upperCase(block.text)
    report({ message: 'lowerCase', at: wholeBlock(block), expected, fix: expected })
  },
})
