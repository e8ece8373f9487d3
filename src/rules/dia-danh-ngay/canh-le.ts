import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'dia-danh-ngay/canh-le',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.align',
  severity: 'error',
  summary: {
    vi: 'Địa danh và ngày canh giữa, cân đối dưới tiêu đề.',
    en: 'Place and date are centred beneath the title of the Party.',
  },
  examples: {
    right: 'Bến Tre, ngày 07 tháng 3 năm 2022 (canh giữa)',
    wrong: 'Bến Tre, ngày 07 tháng 3 năm 2022 (canh trái)',
  },
  parts: wholeComponent('dia_danh_ngay'),
  where: 'column',
})
