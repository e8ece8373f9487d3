import { wholeBlock } from '../../document/block.ts'
import { readTypeTitle } from '../../standards/type-title.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/khong-ro',
  component: 'ten_loai',
  on: 'present',
  obligation: 'ten_loai.presence',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Tên loại ghi đúng tên một loại văn bản, không thêm dấu.',
    en: 'The type is written as it is called, without other marks.',
  },
  messages: {
    near: { vi: '«{seen}»: tên loại cần ghi «{expected}»', en: '«{seen}»: the type is written «{expected}»' },
    unknown: {
      vi: '«{seen}» không phải tên một loại văn bản; kiểm tra lại tên loại',
      en: '«{seen}» is the name of no type of document; check it',
    },
  },
  examples: { right: 'KẾ HOẠCH', wrong: 'KẾ HOACH:' },
  check({ document, report }) {
    const [block] = document.components.ten_loai?.blocks ?? []
    if (!block) return
    const title = readTypeTitle(block.text, document.system)
    if (title.is === 'misspelt') {
      const expected = upperCase(title.meant)
      report({ message: 'near', at: wholeBlock(block), expected, fix: expected })
    }
    if (title.is === 'other') report({ message: 'unknown', at: wholeBlock(block), severity: 'warning' })
  },
})
