import { letterSubject } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'trich-yeu/cong-van-co-chu',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterFont',
  summary: {
    vi: 'Trích yếu của công văn đúng cỡ chữ của tiêu chuẩn.',
    en: 'The subject of a letter: the size that the standard states.',
  },
  examples: {
    right: 'về việc tổ chức hội nghị tổng kết năm (12 pt)',
    wrong: 'về việc tổ chức hội nghị tổng kết năm (14 pt)',
  },
  parts: letterSubject,
})
