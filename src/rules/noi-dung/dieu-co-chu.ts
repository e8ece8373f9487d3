import { articleMarkers } from '../layout/headings.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-dung/dieu-co-chu',
  component: 'noi_dung',
  obligation: 'noi_dung.articleFont',
  summary: {
    vi: 'Từ "Điều" và số thứ tự của điều đúng cỡ chữ của tiêu chuẩn.',
    en: 'The word "Điều" and the number of an article: the size that the standard states.',
  },
  examples: { right: 'Điều 1. (13 pt)', wrong: 'Điều 1. (12 pt)' },
  parts: articleMarkers,
})
