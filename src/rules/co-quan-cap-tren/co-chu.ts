import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'co-quan-cap-tren/co-chu',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.font',
  summary: {
    vi: 'Tên cơ quan cấp trên đúng cỡ chữ của tiêu chuẩn.',
    en: 'The name of the superior body: the size that the standard states.',
  },
  examples: { right: 'ĐẢNG BỘ TỈNH BẾN TRE (14 pt)', wrong: 'ĐẢNG BỘ TỈNH BẾN TRE (13 pt)' },
  parts: wholeComponent('co_quan_cap_tren'),
})
