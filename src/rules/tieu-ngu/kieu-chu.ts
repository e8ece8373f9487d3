import { wholeComponent } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'tieu-ngu/kieu-chu',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.font',
  summary: {
    vi: 'Tiêu ngữ đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The motto: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: 'Độc lập - Tự do - Hạnh phúc (đứng, đậm)',
    wrong: 'Độc lập - Tự do - Hạnh phúc (đứng, không đậm)',
  },
  parts: wholeComponent('tieu_ngu'),
})
