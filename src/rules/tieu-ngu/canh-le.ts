import { alignRule } from '../layout/align-rule.ts'
import { wholeComponent } from '../layout/printed-part.ts'

export default alignRule({
  id: 'tieu-ngu/canh-le',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.align',
  severity: 'error',
  summary: {
    vi: 'Tiêu ngữ canh giữa dưới quốc hiệu.',
    en: 'The motto is centred beneath the name of the State.',
  },
  examples: { right: 'Độc lập - Tự do - Hạnh phúc (canh giữa)', wrong: 'Độc lập - Tự do - Hạnh phúc (canh trái)' },
  parts: wholeComponent('tieu_ngu'),
  where: 'column',
})
