import { titledSubject } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'trich-yeu/co-chu',
  component: 'trich_yeu',
  obligation: 'trich_yeu.font',
  summary: {
    vi: 'Trích yếu dưới tên loại đúng cỡ chữ của tiêu chuẩn.',
    en: 'The subject under the document type: the size that the standard states.',
  },
  examples: { right: 'tổ chức hội nghị tổng kết năm (14–15 pt)', wrong: 'tổ chức hội nghị tổng kết năm (13 pt)' },
  parts: titledSubject,
})
