import { typeNamed } from '../../standards/document-types.ts'
import { hasThemeForTitle, isLetter, isNumbered, isTitled } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/thieu',
  component: 'trich_yeu',
  obligation: 'trich_yeu.presence',
  severity: 'error',
  summary: { vi: 'Văn bản phải có trích yếu nội dung.', en: 'A document has a subject.' },
  messages: {
    missing: {
      vi: 'Thiếu trích yếu nội dung; ghi {where}',
      en: 'The subject is missing; write it {where}',
    },
  },
  examples: { right: 'KẾ HOẠCH\ncông tác dân vận năm 2026', wrong: 'KẾ HOẠCH' },
  check({ document, standard, report }) {
    const { ten_loai: name, trich_yeu: subject } = document.components
    const absentFor = standard.obligation('trich_yeu.absentFor')?.value ?? []
    if (subject || !isNumbered(document) || hasThemeForTitle(document)) return
    if (absentFor.includes(document.type ?? '')) return
    const except = standard.obligation('ten_loai.presence')?.value.except ?? []
    const titled = isTitled(document, except)
    if (!titled && !isLetter(document, except)) return
    // Without a tên loại on its own line the trích yếu cannot be told from the text, or stands on that line.
    if (titled && !(name && typeNamed(name.text))) return
    const where = titled
      ? { vi: 'dưới tên loại', en: 'beneath the type' }
      : { vi: 'dưới số và ký hiệu', en: 'beneath the number' }
    report({ message: 'missing', at: null, data: { where } })
  },
})
