import { lineAboveRule } from '../layout/line-above-rule.ts'

export default lineAboveRule(
  {
    id: 'lien-he/duong-ke',
    component: 'lien_he',
    obligation: 'lien_he.rule',
    summary: {
      vi: 'Thông tin liên hệ đứng dưới đường kẻ ngang, nét liền, dài hết chiều rộng vùng chữ.',
      en: 'The contact lines stand beneath a solid line across the text.',
    },
    examples: { right: 'Đường kẻ nét liền hết chiều rộng vùng chữ', wrong: 'Không có đường kẻ trên thông tin liên hệ' },
  },
  ({ components }) => components.lien_he?.blocks.slice(0, 1) ?? [],
)
