import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/uy-quyen',
    obligation: 'quyen_han.byMandate',
    summary: {
      vi: 'Ký thừa uỷ quyền ở văn bản của Nhà nước ghi "TUQ.".',
      en: 'Signing by mandate is written "TUQ." in State documents.',
    },
    examples: { right: 'TUQ. GIÁM ĐỐC', wrong: 'TUQ GIÁM ĐỐC' },
  },
  'byMandate',
)
