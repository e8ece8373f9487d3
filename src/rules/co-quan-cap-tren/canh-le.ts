import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'co-quan-cap-tren/canh-le',
  component: 'co_quan_cap_tren',
  obligation: 'co_quan_cap_tren.align',
  severity: 'error',
  summary: {
    vi: 'Tên cơ quan cấp trên canh giữa trong cột bên trái.',
    en: 'The name of the superior body is centred in the left column.',
  },
  examples: { right: 'ĐẢNG BỘ TỈNH BẾN TRE (canh giữa)', wrong: 'ĐẢNG BỘ TỈNH BẾN TRE (canh trái)' },
  parts: wholeComponent('co_quan_cap_tren'),
  where: 'column',
})
