import { divisions } from '../layout/divisions.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-dung/phan-chuong-kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionFont',
  summary: {
    vi: 'Phần, chương, mục và tên của chúng đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Divisions (phần, chương, mục) and their names: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'Phần I (đứng, đậm)', wrong: 'Phần I (đứng, không đậm)' },
  parts: divisions,
})
