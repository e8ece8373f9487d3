import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'do-khan/co-chu',
  component: 'do_khan',
  on: 'present',
  obligation: 'do_khan.font',
  summary: {
    vi: 'Dấu chỉ mức độ khẩn đúng cỡ chữ của tiêu chuẩn.',
    en: 'The mark of urgency: the size that the standard states.',
  },
  examples: { right: 'HOẢ TỐC (14 pt)', wrong: 'HOẢ TỐC (13 pt)' },
  parts: wholeComponent('do_khan'),
})
