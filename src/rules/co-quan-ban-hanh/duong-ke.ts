import { lineRule } from '../layout/line-rule.ts'
import { issuerLines } from '../layout/printed-part.ts'

export default lineRule({
  id: 'co-quan-ban-hanh/duong-ke',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.rule',
  summary: {
    vi: 'Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài bằng phần dòng chữ mà tiêu chuẩn quy định.',
    en: 'Beneath the issuer stands a solid line, as long as the share of the text that the standard states.',
  },
  examples: { right: 'Đường kẻ dài bằng 1/3 dòng chữ', wrong: 'Đường kẻ dài bằng cả dòng chữ' },
  parts: issuerLines,
})
