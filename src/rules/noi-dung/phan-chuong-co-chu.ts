import { divisions } from '../layout/divisions.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-dung/phan-chuong-co-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.divisionFont',
  summary: {
    vi: 'Phần, chương, mục và tên của chúng đúng cỡ chữ của tiêu chuẩn.',
    en: 'Divisions (phần, chương, mục) and their names: the size that the standard states.',
  },
  examples: { right: 'Phần I (14–15 pt)', wrong: 'Phần I (13 pt)' },
  parts: divisions,
})
