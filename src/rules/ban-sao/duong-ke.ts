import { judgedCopies } from '../copies/judged-copies.ts'
import { lineAboveRule } from '../layout/line-above-rule.ts'

export default lineAboveRule(
  {
    id: 'ban-sao/duong-ke',
    component: 'ban_sao',
    obligation: 'ban_sao.rule',
    summary: {
      vi: 'Bản sao đứng dưới đường kẻ ngang, nét liền, dài hết chiều rộng vùng chữ.',
      en: 'The part of the copy stands beneath a solid line across the text.',
    },
    examples: { right: 'Đường kẻ nét liền hết chiều rộng vùng chữ', wrong: 'Không có đường kẻ trên phần bản sao' },
  },
  (document, standard) =>
    judgedCopies(document, standard).flatMap(({ blocks: [first] }) =>
      first && LETTER.test(first.text) ? [first] : [],
    ),
)

/** A first line without letters is a typed line itself. */
const LETTER = /[A-Za-zÀ-ỹ]/u
