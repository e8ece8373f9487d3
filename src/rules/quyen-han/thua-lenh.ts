import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/thua-lenh',
    obligation: 'quyen_han.byOrder',
    summary: {
      vi: 'Ký thừa lệnh ghi "T/L" (không ghi "TL." như văn bản nhà nước).',
      en: 'Signing by order is written "T/L" (State documents: "TL.").',
    },
    examples: { right: 'T/L BAN THƯỜNG VỤ', wrong: 'TL. BAN THƯỜNG VỤ' },
  },
  'byOrder',
)
