import { lineRule } from '../layout/line-rule.ts'
import { titledSubject } from '../layout/printed-part.ts'

export default lineRule({
  id: 'trich-yeu/duong-ke',
  component: 'trich_yeu',
  obligation: 'trich_yeu.rule',
  summary: {
    vi: 'Dưới trích yếu của văn bản có tên loại có đường kẻ ngang, nét liền, dài bằng phần dòng chữ mà tiêu chuẩn quy định.',
    en: 'Beneath the subject of a titled document stands a solid line, as long as the share of the text that the standard states.',
  },
  examples: { right: 'Đường kẻ dài bằng 1/3 dòng chữ', wrong: 'Không có đường kẻ dưới trích yếu' },
  parts: titledSubject,
})
