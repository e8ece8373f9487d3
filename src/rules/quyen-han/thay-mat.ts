import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/thay-mat',
    obligation: 'quyen_han.collective',
    summary: {
      vi: 'Ký thay mặt tập thể ghi "T/M" ở văn bản của Đảng, "TM." ở văn bản của Nhà nước.',
      en: 'Signing for a body that decides together is written "T/M" in Party documents, "TM." in State ones.',
    },
    examples: { right: 'T/M BAN THƯỜNG VỤ', wrong: 'TM. BAN THƯỜNG VỤ' },
  },
  'collective',
)
