import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'ten-loai/canh-le',
  component: 'ten_loai',
  obligation: 'ten_loai.align',
  severity: 'error',
  summary: {
    vi: 'Tên loại văn bản ở chính giữa dòng.',
    en: 'The document type stands in the middle of its line.',
  },
  examples: { right: 'KẾ HOẠCH (canh giữa)', wrong: 'KẾ HOẠCH (canh trái)' },
  parts: wholeComponent('ten_loai'),
  where: 'page',
})
