import { appendixLines } from '../layout/printed-part.ts'
import { typeStyleRule } from '../layout/type-style-rule.ts'

export default typeStyleRule({
  id: 'phu-luc/chi-dan-kieu-chu',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.guideFont',
  summary: {
    vi: 'Dòng chỉ dẫn kèm theo của phụ lục đúng kiểu chữ của tiêu chuẩn: đứng hay nghiêng, đậm hay không đậm.',
    en: 'The guide line of an appendix: upright or italic, bold or not, as the standard states.',
  },
  examples: {
    right: '(Kèm theo Kế hoạch số 15/KH-UBND) (nghiêng, không đậm)',
    wrong: '(Kèm theo Kế hoạch số 15/KH-UBND) (đứng, không đậm)',
  },
  parts: appendixLines('guide'),
})
