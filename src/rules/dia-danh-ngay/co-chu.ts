import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'dia-danh-ngay/co-chu',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.font',
  summary: {
    vi: 'Địa danh và ngày, tháng, năm đúng cỡ chữ của tiêu chuẩn.',
    en: 'Place and date: the size that the standard states.',
  },
  examples: { right: 'Bến Tre, ngày 07 tháng 3 năm 2022 (14 pt)', wrong: 'Bến Tre, ngày 07 tháng 3 năm 2022 (13 pt)' },
  parts: wholeComponent('dia_danh_ngay'),
})
