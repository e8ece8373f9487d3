import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'so-ky-hieu/canh-le',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.align',
  severity: 'error',
  summary: {
    vi: 'Số và ký hiệu canh giữa, cân đối dưới tên cơ quan ban hành.',
    en: 'Number and symbol are centred beneath the name of the issuing body.',
  },
  examples: { right: 'Số 05-KH/HU (canh giữa)', wrong: 'Số 05-KH/HU (canh trái)' },
  parts: wholeComponent('so_ky_hieu'),
  where: 'column',
})
