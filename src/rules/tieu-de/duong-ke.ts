import { lineRule } from '../layout/line-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default lineRule({
  id: 'tieu-de/duong-ke',
  component: 'tieu_de',
  obligation: 'tieu_de.rule',
  summary: {
    vi: 'Dưới tiêu đề có đường kẻ ngang, nét liền, dài bằng tiêu đề.',
    en: 'Beneath the title stands a solid line as long as the title.',
  },
  examples: { right: 'Đường kẻ nét liền dài bằng tiêu đề', wrong: 'Không có đường kẻ dưới tiêu đề' },
  parts: wholeComponent('tieu_de'),
})
