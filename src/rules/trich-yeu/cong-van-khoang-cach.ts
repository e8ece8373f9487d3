import { wholeBlock } from '../../document/block.ts'
import { paragraphFix } from '../layout/form-fix.ts'
import { gapAbove } from '../layout/gap.ts'
import { exactly, inWords, isSizeWithin, points } from '../layout/measure.ts'
import { letterSubject } from '../layout/printed-part.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/cong-van-khoang-cach',
  component: 'trich_yeu',
  obligation: 'trich_yeu.letterSpacing',
  severity: 'warning',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Trích yếu của công văn cách số và ký hiệu đúng khoảng cách của tiêu chuẩn.',
    en: 'The subject of a letter stands as far beneath the number as the standard states.',
  },
  messages: {
    spacing: {
      vi: 'Trích yếu cách số và ký hiệu {has}, cần {wants}',
      en: 'The subject stands {has} beneath the number, must be {wants}',
    },
  },
  examples: { right: 'V/v tổ chức hội nghị (cách 6 pt)', wrong: 'V/v tổ chức hội nghị (cách 0 pt)' },
  check({ document, standard, required, report }) {
    const [[first] = []] = letterSubject(document, standard)
    const number = document.components.so_ky_hieu?.blocks.at(-1)
    const gap = first && number ? gapAbove(first.block, number) : null
    // More room than asked for may come of a line that is drawn there, or of a column to be filled.
    if (!first || gap === null || isSizeWithin(gap, [required, null])) return
    const [seen, expected] = [points(exactly(gap)), points(exactly(required))]
    report({
      message: 'spacing',
      at: wholeBlock(first.block),
      seen,
      expected,
      data: { has: inWords(seen), wants: inWords(expected) },
      ...paragraphFix([first.block], document, () => ({ spaceBefore: required })),
    })
  },
})
