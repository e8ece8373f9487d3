import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'tieu-de/co-chu',
  component: 'tieu_de',
  obligation: 'tieu_de.font',
  summary: {
    vi: 'Tiêu đề đúng cỡ chữ của tiêu chuẩn.',
    en: 'The title of the Party: the size that the standard states.',
  },
  examples: { right: 'ĐẢNG CỘNG SẢN VIỆT NAM (15 pt)', wrong: 'ĐẢNG CỘNG SẢN VIỆT NAM (13 pt)' },
  parts: wholeComponent('tieu_de'),
})
