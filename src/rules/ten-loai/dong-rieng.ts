import { wholeBlock } from '../../document/block.ts'
import { DOCUMENT_TYPES } from '../../standards/document-types.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

const TYPE_NAMES = DOCUMENT_TYPES.map((type) => type.name)

export default defineRule({
  id: 'ten-loai/dong-rieng',
  component: 'ten_loai',
  on: 'present',
  obligation: 'ten_loai.align',
  severity: 'error',
  summary: {
    vi: 'Tên loại đứng một dòng riêng, trích yếu ở dòng dưới.',
    en: 'The type stands on a line of its own, the subject beneath.',
  },
  messages: {
    shared: {
      vi: '«{seen}»: tên loại cần đứng một dòng riêng «{expected}», trích yếu ở dòng dưới',
      en: '«{seen}»: write the type «{expected}» on a line of its own, the subject beneath',
    },
  },
  examples: { right: 'KẾ HOẠCH\ncông tác dân vận năm 2026', wrong: 'KẾ HOẠCH công tác dân vận năm 2026' },
  check({ document, report }) {
    const [block] = document.components.ten_loai?.blocks ?? []
    const name = block && beginningOf(block.text, TYPE_NAMES)
    if (!block || !name) return
    const [own, rest] = [block.text.slice(0, name.length), block.text.slice(name.length)]
    // In capitals throughout it may be a longer name: BÁO CÁO CHÍNH TRỊ.
    if (!isUpperCase(own) || !/\p{Ll}/u.test(rest)) return
    report({ message: 'shared', at: wholeBlock(block), expected: own })
  },
})
