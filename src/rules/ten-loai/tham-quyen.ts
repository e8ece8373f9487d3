import { wholeBlock } from '../../document/block.ts'
import { findType } from '../../standards/document-types.ts'
import { beginningOf, namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/tham-quyen',
  component: 'ten_loai',
  on: 'present',
  obligation: 'ten_loai.notIssuedBy',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan chỉ ban hành những loại văn bản thuộc thẩm quyền; chi bộ không ban hành chỉ thị, thông tri, hướng dẫn, quy định.',
    en: 'A body issues only the types it may issue; a chi bộ no chỉ thị, thông tri, hướng dẫn, quy định.',
  },
  messages: {
    beyond: {
      vi: '«{seen}»: «{issuer}» không ban hành {type}; cần chọn loại văn bản thuộc thẩm quyền (nghị quyết, quyết định, kết luận, thông báo …)',
      en: '«{seen}»: «{issuer}» issues no {type}; choose a type that it may issue (nghị quyết, quyết định, kết luận, thông báo …)',
    },
  },
  examples: { right: 'CHI BỘ 5 … NGHỊ QUYẾT', wrong: 'CHI BỘ 5 … HƯỚNG DẪN' },
  check({ document, required, report }) {
    const { issuer } = namesOf(document)
    const [block] = document.components.ten_loai?.blocks ?? []
    const type = findType(document.type ?? '')
    const body = beginningOf(issuer, Object.keys(required))
    if (!block || !type || body === null || !required[body]?.includes(type.id)) return
    report({ message: 'beyond', at: wholeBlock(block), data: { issuer, type: type.name } })
  },
})
