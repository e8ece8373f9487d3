import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/thay-mat',
    obligation: 'quyen_han.collective',
    summary: {
      vi: 'Ký thay mặt tập thể ghi "T/M" (không ghi "TM." như văn bản nhà nước).',
      en: 'Signing for a body that decides together is written "T/M" (State documents: "TM.").',
    },
    examples: { right: 'T/M BAN THƯỜNG VỤ', wrong: 'TM. BAN THƯỜNG VỤ' },
  },
  'collective',
)
