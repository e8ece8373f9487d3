import { appendixLines } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'phu-luc/chi-dan-co-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.guideFont',
  summary: {
    vi: 'Dòng chỉ dẫn kèm theo của phụ lục đúng cỡ chữ của tiêu chuẩn.',
    en: 'The guide line of an appendix: the size that the standard states.',
  },
  examples: { right: '(Kèm theo Kế hoạch số 15/KH-UBND) (14 pt)', wrong: '(Kèm theo Kế hoạch số 15/KH-UBND) (12 pt)' },
  parts: appendixLines('guide'),
})
