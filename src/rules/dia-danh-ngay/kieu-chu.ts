import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'dia-danh-ngay/kieu-chu',
  component: 'dia_danh_ngay',
  obligation: 'dia_danh_ngay.font',
  summary: {
    vi: 'Địa danh và ngày, tháng, năm đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'Place and date: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: 'Bến Tre, ngày 07 tháng 3 năm 2022 (nghiêng, không đậm)',
    wrong: 'Bến Tre, ngày 07 tháng 3 năm 2022 (nghiêng, đậm)',
  },
  parts: wholeComponent('dia_danh_ngay'),
})
