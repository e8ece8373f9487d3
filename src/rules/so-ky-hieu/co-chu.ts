import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'so-ky-hieu/co-chu',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.font',
  summary: {
    vi: 'Số và ký hiệu đúng cỡ chữ của tiêu chuẩn.',
    en: 'Number and symbol: the size that the standard states.',
  },
  examples: { right: 'Số 05-KH/HU (14 pt)', wrong: 'Số 05-KH/HU (13 pt)' },
  parts: wholeComponent('so_ky_hieu'),
})
