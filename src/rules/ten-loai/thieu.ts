import { findType } from '../../standards/document-types.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { hasThemeForTitle, isTitled } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ten-loai/thieu',
  component: 'ten_loai',
  obligation: 'ten_loai.presence',
  severity: 'error',
  summary: {
    vi: 'Văn bản phải ghi tên loại trên một dòng riêng, trừ công văn.',
    en: 'A document names its type on a line of its own, except a công văn.',
  },
  messages: {
    missing: {
      vi: 'Thiếu tên loại văn bản; ghi in hoa trên một dòng riêng, chính giữa, trên trích yếu',
      en: 'The type is missing; write it in capitals on a line of its own, centred, above the subject',
    },
    known: {
      vi: 'Thiếu tên loại «{expected}»; ghi trên một dòng riêng, chính giữa, trên trích yếu',
      en: 'The type «{expected}» is missing; write it on a line of its own, centred, above the subject',
    },
  },
  examples: { right: 'KẾ HOẠCH', wrong: '(không có tên loại)' },
  check({ document, required, report }) {
    if (document.components.ten_loai || !isTitled(document, required.except) || hasThemeForTitle(document)) return
    const name = findType(document.type ?? '')?.name
    if (name) report({ message: 'known', at: null, expected: upperCase(name) })
    else report({ message: 'missing', at: null })
  },
})
