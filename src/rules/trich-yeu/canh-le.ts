import { alignRule } from '../layout/align-rule.ts'
import { titledSubject } from '../layout/printed-part.ts'

export default alignRule({
  id: 'trich-yeu/canh-le',
  component: 'trich_yeu',
  obligation: 'trich_yeu.align',
  severity: 'error',
  summary: {
    vi: 'Trích yếu dưới tên loại ở chính giữa dòng.',
    en: 'The subject stands in the middle, beneath the document type.',
  },
  examples: { right: 'tổ chức hội nghị tổng kết năm (canh giữa)', wrong: 'tổ chức hội nghị tổng kết năm (canh trái)' },
  parts: titledSubject,
  where: 'page',
})
