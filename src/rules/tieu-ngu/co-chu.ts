import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'tieu-ngu/co-chu',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.font',
  summary: {
    vi: 'Tiêu ngữ đúng cỡ chữ của tiêu chuẩn.',
    en: 'The motto: the size that the standard states.',
  },
  examples: { right: 'Độc lập - Tự do - Hạnh phúc (13 pt)', wrong: 'Độc lập - Tự do - Hạnh phúc (12 pt)' },
  parts: wholeComponent('tieu_ngu'),
})
