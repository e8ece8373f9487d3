import { lineSpacingRule } from '../layout/line-spacing-rule.ts'
import { wholeComponents } from '../layout/printed-part.ts'

export default lineSpacingRule({
  id: 'tieu-de/gian-dong',
  component: 'tieu_de',
  obligation: 'tieu_de.lineSpacing',
  summary: {
    vi: 'Quốc hiệu và tiêu ngữ cách nhau đúng khoảng cách dòng của tiêu chuẩn.',
    en: 'The name of the State and the motto are spaced as the standard states.',
  },
  examples: { right: 'Dòng đơn (Multiple 1)', wrong: 'Multiple 1.5' },
  parts: wholeComponents('tieu_de', 'tieu_ngu'),
})
