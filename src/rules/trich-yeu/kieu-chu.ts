import { titledSubject } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'trich-yeu/kieu-chu',
  component: 'trich_yeu',
  obligation: 'trich_yeu.font',
  summary: {
    vi: 'Trích yếu dưới tên loại đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The subject under the document type: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: 'tổ chức hội nghị tổng kết năm (đứng, đậm)',
    wrong: 'tổ chức hội nghị tổng kết năm (đứng, không đậm)',
  },
  parts: titledSubject,
})
