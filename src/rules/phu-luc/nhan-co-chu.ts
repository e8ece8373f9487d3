import { appendixLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'phu-luc/nhan-co-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.labelFont',
  summary: {
    vi: 'Từ "Phụ lục" và số thứ tự của phụ lục đúng cỡ chữ của tiêu chuẩn.',
    en: 'The word "Phụ lục" and its number: the size that the standard states.',
  },
  examples: { right: 'Phụ lục I (14 pt)', wrong: 'Phụ lục I (12 pt)' },
  parts: appendixLines('label'),
})
