import { divisionNames } from '../layout/divisions.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-dung/ten-phan-chuong-co-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionNameFont',
  summary: {
    vi: 'Tên của phần, chương, mục đúng cỡ chữ của tiêu chuẩn.',
    en: 'Names of divisions (phần, chương, mục): the size that the standard states.',
  },
  examples: { right: 'QUY ĐỊNH CHUNG (13 pt)', wrong: 'QUY ĐỊNH CHUNG (16 pt)' },
  parts: divisionNames,
})
