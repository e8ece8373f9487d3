import { lineRule } from '../layout/line-rule.ts'
import { guideLines } from '../layout/printed-part.ts'

export default lineRule({
  id: 'phu-luc/chi-dan-duong-ke',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.guideRule',
  summary: {
    vi: 'Dưới dòng chỉ dẫn kèm theo của phụ lục có đường kẻ ngang, nét liền.',
    en: 'Beneath the guide line of an appendix stands a solid line.',
  },
  examples: { right: 'Đường kẻ nét liền dưới dòng chỉ dẫn', wrong: 'Không có đường kẻ dưới dòng chỉ dẫn' },
  parts: guideLines,
})
