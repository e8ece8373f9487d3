import { ownLineRule } from '../own-line-rule.ts'

export default ownLineRule(
  {
    id: 'quyen-han/dong-rieng',
    component: 'quyen_han',
    obligation: 'quyen_han.align',
    summary: {
      vi: 'Quyền hạn, chức vụ và họ tên mỗi thứ một dòng.',
      en: 'Authority, title and name stand each on a line of its own.',
    },
    examples: { right: 'KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC', wrong: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC' },
  },
  { upper: 'quyen_han', lower: 'chuc_vu' },
)
