import { romanHeadings } from '../layout/headings.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-dung/de-muc-co-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.headingFont',
  summary: {
    vi: 'Đề mục đánh số La Mã đúng cỡ chữ của tiêu chuẩn.',
    en: 'Headings with Roman numerals: the size that the standard states.',
  },
  examples: { right: 'I. MỤC ĐÍCH, YÊU CẦU (13 pt)', wrong: 'I. MỤC ĐÍCH, YÊU CẦU (12 pt)' },
  parts: romanHeadings,
})
