import { copyKinds } from '../copies/copy-kind.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'ban-sao/co-chu',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.font',
  summary: {
    vi: 'Hình thức sao đúng cỡ chữ của tiêu chuẩn.',
    en: 'The kind of copy: the size that the standard states.',
  },
  examples: { right: 'SAO Y (13 pt)', wrong: 'SAO Y (12 pt)' },
  parts: copyKinds,
})
