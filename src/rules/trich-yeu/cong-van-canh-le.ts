import { alignRule } from '../layout/align-rule.ts'
import { letterSubject } from '../layout/printed-part.ts'

export default alignRule({
  id: 'trich-yeu/cong-van-canh-le',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterAlign',
  severity: 'error',
  summary: {
    vi: 'Trích yếu của công văn canh giữa, cân đối dưới số và ký hiệu.',
    en: 'The subject of a letter is centred beneath number and symbol.',
  },
  examples: {
    right: 'về việc tổ chức hội nghị tổng kết năm (canh giữa)',
    wrong: 'về việc tổ chức hội nghị tổng kết năm (canh trái)',
  },
  parts: letterSubject,
  where: 'column',
})
