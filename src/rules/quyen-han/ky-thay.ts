import { markRule } from '../signature/mark-rule.ts'

export default markRule(
  {
    id: 'quyen-han/ky-thay',
    obligation: 'quyen_han.deputy',
    summary: {
      vi: 'Cấp phó ký thay cấp trưởng ghi "K/T" (không ghi "KT." như văn bản nhà nước).',
      en: 'A deputy who signs for the head writes "K/T" (State documents: "KT.").',
    },
    examples: { right: 'K/T TRƯỞNG BAN', wrong: 'KT. TRƯỞNG BAN' },
  },
  'deputy',
)
