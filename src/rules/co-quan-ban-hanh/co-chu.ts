import { issuerLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'co-quan-ban-hanh/co-chu',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.font',
  summary: {
    vi: 'Tên cơ quan ban hành đúng cỡ chữ của tiêu chuẩn.',
    en: 'The name of the issuing body: the size that the standard states.',
  },
  examples: { right: 'HUYỆN UỶ CHÂU THÀNH (14 pt)', wrong: 'HUYỆN UỶ CHÂU THÀNH (13 pt)' },
  parts: issuerLines,
})
