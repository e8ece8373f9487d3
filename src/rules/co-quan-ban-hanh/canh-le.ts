import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'co-quan-ban-hanh/canh-le',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.align',
  severity: 'error',
  summary: {
    vi: 'Tên cơ quan ban hành canh giữa, cân đối dưới tên cơ quan cấp trên.',
    en: 'The name of the issuing body is centred beneath that of its superior.',
  },
  examples: { right: 'HUYỆN UỶ CHÂU THÀNH (canh giữa)', wrong: 'HUYỆN UỶ CHÂU THÀNH (canh trái)' },
  parts: wholeComponent('co_quan_ban_hanh'),
  where: 'column',
})
