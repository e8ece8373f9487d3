import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'ten-loai/kieu-chu',
  component: 'ten_loai',
  obligation: 'ten_loai.font',
  summary: {
    vi: 'Tên loại văn bản đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The document type: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'KẾ HOẠCH (đứng, đậm)', wrong: 'KẾ HOẠCH (đứng, không đậm)' },
  parts: wholeComponent('ten_loai'),
})
