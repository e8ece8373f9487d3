import { divisionNames } from '../layout/divisions.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'noi-dung/ten-phan-chuong-kieu-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  summary: {
    vi: 'Tên của phần, chương, mục đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Names of divisions (phần, chương, mục): upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'QUY ĐỊNH CHUNG (đứng, đậm)', wrong: 'QUY ĐỊNH CHUNG (đứng, không đậm)' },
  parts: divisionNames,
})
