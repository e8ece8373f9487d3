import { lineSpacingRule } from '../layout/line-spacing-rule.ts'
import { wholeComponents } from '../layout/printed-part.ts'

export default lineSpacingRule({
  id: 'co-quan-ban-hanh/gian-dong',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.lineSpacing',
  summary: {
    vi: 'Tên cơ quan cấp trên và tên cơ quan ban hành cách nhau đúng khoảng cách dòng của tiêu chuẩn.',
    en: 'The names of the superior and of the issuer are spaced as the standard states.',
  },
  examples: { right: 'Dòng đơn (Multiple 1)', wrong: 'Multiple 1.5' },
  parts: wholeComponents('co_quan_cap_tren', 'co_quan_ban_hanh'),
})
