import { issuerLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'co-quan-ban-hanh/kieu-chu',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.font',
  summary: {
    vi: 'Tên cơ quan ban hành đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The name of the issuing body: upright or italic, bold or not, as the standard states.',
  },
  examples: { right: 'HUYỆN UỶ CHÂU THÀNH (đứng, đậm)', wrong: 'HUYỆN UỶ CHÂU THÀNH (đứng, không đậm)' },
  parts: issuerLines,
})
