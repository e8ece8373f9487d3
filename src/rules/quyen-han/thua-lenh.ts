import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/thua-lenh',
    obligation: 'quyen_han.byOrder',
    summary: {
      vi: 'Ký thừa lệnh ghi "T/L" ở văn bản của Đảng, "TL." ở văn bản của Nhà nước.',
      en: 'Signing by order is written "T/L" in Party documents, "TL." in State ones.',
    },
    examples: { right: 'T/L BAN THƯỜNG VỤ', wrong: 'TL. BAN THƯỜNG VỤ' },
  },
  'byOrder',
)
