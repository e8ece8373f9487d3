import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'co-quan-cap-tren/kieu-chu',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.font',
  summary: {
    vi: 'Tên cơ quan cấp trên đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The name of the superior body: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'ĐẢNG BỘ TỈNH BẾN TRE (đứng, không đậm)', wrong: 'ĐẢNG BỘ TỈNH BẾN TRE (đứng, đậm)' },
  parts: wholeComponent('co_quan_cap_tren'),
})
