import { lineRule } from '../layout/line-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default lineRule({
  id: 'tieu-ngu/duong-ke',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.rule',
  summary: {
    vi: 'Dưới tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ.',
    en: 'Beneath the motto stands a solid line as long as the text.',
  },
  examples: { right: 'Đường kẻ nét liền dài bằng tiêu ngữ', wrong: 'Không có đường kẻ dưới tiêu ngữ' },
  parts: wholeComponent('tieu_ngu'),
})
