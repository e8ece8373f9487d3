import { grounds } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'can-cu/co-chu',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.font',
  summary: {
    vi: 'Căn cứ ban hành đúng cỡ chữ của tiêu chuẩn.',
    en: 'The grounds: the size that the standard states.',
  },
  examples: { right: 'Căn cứ Quy chế làm việc. (13 pt)', wrong: 'Căn cứ Quy chế làm việc. (12 pt)' },
  parts: grounds,
})
