import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'ten-loai/co-chu',
  component: 'ten_loai',
  obligation: 'ten_loai.font',
  summary: {
    vi: 'Tên loại văn bản đúng cỡ chữ của tiêu chuẩn.',
    en: 'The document type: the size that the standard states.',
  },
  examples: { right: 'KẾ HOẠCH (15–16 pt)', wrong: 'KẾ HOẠCH (13 pt)' },
  parts: wholeComponent('ten_loai'),
})
