import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'lien-he/co-chu',
  component: 'lien_he',
  on: 'present',
  obligation: 'lien_he.font',
  summary: {
    vi: 'Thông tin liên hệ đúng cỡ chữ của tiêu chuẩn.',
    en: 'The contact lines: the size that the standard states.',
  },
  examples: { right: 'Điện thoại: 080 00000 (10 pt)', wrong: 'Điện thoại: 080 00000 (13 pt)' },
  parts: wholeComponent('lien_he'),
})
