import { titlesAlone } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'chuc-vu/mot-minh-co-chu',
  component: 'chuc_vu',
  obligation: 'chuc_vu.aloneFont',
  summary: {
    vi: 'Chức vụ của người ký không có dòng quyền hạn ở trên đúng cỡ chữ của tiêu chuẩn.',
    en: 'The title of a signer without an authority line above: the size that the standard states.',
  },
  examples: { right: 'TRƯỞNG BAN (14 pt)', wrong: 'TRƯỞNG BAN (13 pt)' },
  parts: titlesAlone,
})
