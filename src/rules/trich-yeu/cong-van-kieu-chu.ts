import { letterSubject } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'trich-yeu/cong-van-kieu-chu',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterFont',
  summary: {
    vi: 'Trích yếu của công văn đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The subject of a letter: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: 'về việc tổ chức hội nghị tổng kết năm (nghiêng, không đậm)',
    wrong: 'về việc tổ chức hội nghị tổng kết năm (nghiêng, đậm)',
  },
  parts: letterSubject,
})
