import { drafterCode } from '../layout/printed-part.ts'
import { sizeRule } from '../layout/size-rule.ts'

export default sizeRule({
  id: 'noi-nhan/soan-thao-co-chu',
  component: 'noi_nhan',
  obligation: 'noi_nhan.draftedByFont',
  summary: {
    vi: 'Ký hiệu người soạn thảo, số bản ở cuối nơi nhận đúng cỡ chữ của tiêu chuẩn.',
    en: 'The drafter’s code at the end of the recipients: the size that the standard states.',
  },
  examples: { right: 'NVA. 05 (8 pt)', wrong: 'NVA. 05 (13 pt)' },
  parts: drafterCode,
})
