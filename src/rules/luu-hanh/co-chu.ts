import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'luu-hanh/co-chu',
  component: 'luu_hanh',
  on: 'present',
  obligation: 'luu_hanh.font',
  summary: {
    vi: 'Phạm vi phổ biến, giao dịch đúng cỡ chữ của tiêu chuẩn.',
    en: 'The limit of circulation: the size that the standard states.',
  },
  examples: { right: 'LƯU HÀNH NỘI BỘ (12 pt)', wrong: 'LƯU HÀNH NỘI BỘ (13 pt)' },
  parts: wholeComponent('luu_hanh'),
})
