import { wholeComponent } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'du-thao/co-chu',
  component: 'du_thao',
  on: 'present',
  obligation: 'du_thao.font',
  summary: {
    vi: 'Dòng ghi lần dự thảo đúng cỡ chữ của tiêu chuẩn.',
    en: 'The line that counts the drafts: the size that the standard states.',
  },
  examples: { right: 'Dự thảo lần 2 (14 pt)', wrong: 'Dự thảo lần 2 (13 pt)' },
  parts: wholeComponent('du_thao'),
})
