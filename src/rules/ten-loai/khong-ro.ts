import { wholeBlock } from '../../document/block.ts'
import { DOCUMENT_TYPES, typeNamed } from '../../standards/document-types.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { suggest } from '../../vietnamese/suggest.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/khong-ro',
  component: 'ten_loai',
  obligation: 'ten_loai.presence',
  severity: 'error',
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
    if (!block || typeNamed(block.text)) return
    const names = DOCUMENT_TYPES.filter(
      ({ dang, nhaNuoc }) => (document.system === 'dang' ? dang : nhaNuoc) !== undefined,
    )
    // A longer name («báo cáo chính trị») is a type too, or the trích yếu on the same line: ten-loai/dong-rieng.
    if (
      names.some(
        ({ name }) => beginsWithWords(block.text, name) && /^\s*[A-Za-zÀ-ỹ]/.test(block.text.slice(name.length)),
      )
    )
      return
    const near = suggest(
      block.text,
      names.map(({ name }) => name),
    )
    if (near) report({ message: 'near', at: wholeBlock(block), expected: upperCase(near) })
    else report({ message: 'unknown', at: wholeBlock(block), severity: 'warning' })
  },
})
