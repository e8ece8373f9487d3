import { titlesUnderAuthority } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'chuc-vu/co-chu',
  component: 'chuc_vu',
  obligation: 'chuc_vu.font',
  summary: {
    vi: 'Chức vụ của người ký dưới dòng quyền hạn đúng cỡ chữ của tiêu chuẩn.',
    en: 'The title of the signer under an authority line: the size that the standard states.',
  },
  examples: { right: 'PHÓ BÍ THƯ (14 pt)', wrong: 'PHÓ BÍ THƯ (13 pt)' },
  parts: titlesUnderAuthority,
})
