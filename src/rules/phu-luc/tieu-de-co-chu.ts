import { appendixLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'phu-luc/tieu-de-co-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.titleFont',
  summary: {
    vi: 'Tiêu đề của phụ lục đúng cỡ chữ của tiêu chuẩn.',
    en: 'The title of an appendix: the size that the standard states.',
  },
  examples: { right: 'DANH SÁCH ĐƠN VỊ (14 pt)', wrong: 'DANH SÁCH ĐƠN VỊ (12 pt)' },
  parts: appendixLines('title'),
})
