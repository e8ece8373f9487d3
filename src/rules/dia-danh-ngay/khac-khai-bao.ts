import { dateLine } from '../header/date-line.ts'
import { declared, declaredIssuer, isOwn, isSame } from '../organisation/declared.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dia-danh-ngay/khac-khai-bao',
  component: 'dia_danh_ngay',
  obligation: declared('dia_danh', 'Địa danh đúng như cơ quan đã khai.'),
  severity: 'warning',
  summary: {
    vi: 'Địa danh đúng như đã khai ở dia_danh của dvk.config.yaml.',
    en: 'The place is the one declared at dia_danh in dvk.config.yaml.',
  },
  messages: {
    other: {
      vi: '«{seen}»: địa danh đã khai là «{expected}»',
      en: '«{seen}»: the place is declared as «{expected}»',
    },
  },
  examples: {
    right: 'Suối Ngàn, ngày 15 tháng 6 năm 2026 (dia_danh: Suối Ngàn)',
    wrong: 'Suối Ngần, ngày 15 tháng 6 năm 2026 (dia_danh: Suối Ngàn)',
  },
  check({ document, organisation, report }) {
    const line = dateLine(document)
    const expected = declaredIssuer(document, organisation)?.place ?? organisation.place
    if (!line || expected === null || !isOwn(document, organisation)) return
    const { place } = line.parts
    if (place.text.trim() === '' || isSame(place.text.trim(), expected)) return
    report({ message: 'other', at: { block: line.block, span: place }, expected })
  },
})
