import type { Section } from '../../document/page-layout.ts'
import { sectionFix } from '../layout/form-fix.ts'
import { alternatives, inWords, isSameLength } from '../layout/measure.ts'
import { alikeSections, ownSections, whichSections } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trang/kho-giay',
  component: 'trang',
  obligation: 'trang.paper',
  severity: 'error',
  needs: 'layout',
  fixable: 'unsafe',
  summary: {
    vi: 'Văn bản in trên khổ giấy của tiêu chuẩn.',
    en: 'The paper has the size that the standard states.',
  },
  messages: {
    paper: {
      vi: 'Khổ giấy {has}, cần {wants}{section}; chọn lại khổ giấy trong phần Thiết lập trang',
      en: 'Paper {has}, must be {wants}{section}; choose it in the page set-up',
    },
  },
  examples: { right: '210 × 297 mm (A4)', wrong: '215.9 × 279.4 mm (Letter)' },
  check({ document, standard, required, report }) {
    const slips = standard.obligation('trang.slipPaper')?.value
    const allowed =
      slips && document.type !== null && slips.types.includes(document.type) ? [required, slips] : [required]
    const isAllowed = ({ width, height }: Paper): boolean =>
      allowed.some((paper) => isSameLength(width, paper.width) && isSameLength(height, paper.height))
    const papers = allowed.map(dimensions)
    const deviating = alikeSections(ownSections(document), (section) =>
      isAllowed(upright(section)) ? null : dimensions(upright(section)),
    )
    for (const { seen, first, sections } of deviating) {
      report({
        message: 'paper',
        at: null,
        location: first.location,
        seen,
        expected: papers.join(', '),
        data: { has: inWords(seen), wants: alternatives(papers), section: whichSections(sections, document) },
        // Which of several sheets was meant cannot be told.
        ...(allowed.length === 1 ? sectionFix(sections, (section) => ({ paper: turnedAs(section, required) })) : {}),
      })
    }
  },
})

interface Paper {
  readonly width: number
  readonly height: number
}

/** The sheet however it is turned. */
const upright = ({ width, height }: Paper): Paper => ({
  width: Math.min(width, height),
  height: Math.max(width, height),
})

const turnedAs = ({ orientation }: Section, { width, height }: Paper): Paper =>
  orientation === 'landscape' ? { width: height, height: width } : { width, height }

const dimensions = ({ width, height }: Paper): string =>
  `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10} mm`
