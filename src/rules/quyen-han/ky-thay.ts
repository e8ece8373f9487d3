import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/ky-thay',
    obligation: 'quyen_han.deputy',
    summary: {
      vi: 'Ký thay cấp trưởng ghi "K/T" ở văn bản của Đảng, "KT." ở văn bản của Nhà nước.',
      en: 'Signing for the head is written "K/T" in Party documents, "KT." in State ones.',
    },
    examples: { right: 'K/T TRƯỞNG BAN', wrong: 'KT. TRƯỞNG BAN' },
  },
  'deputy',
)
