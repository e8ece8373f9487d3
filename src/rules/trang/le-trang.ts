import type { Message } from '../../document/message.ts'
import type { Section } from '../../document/page-layout.ts'
import type { RequiredMargins } from '../../standards/obligation.ts'
import { sectionFix } from '../layout/form-fix.ts'
import {
  exactly,
  inWords,
  isLengthWithin,
  isWithin,
  LENGTH_TOLERANCE,
  millimetres,
  nearest,
} from '../layout/measure.ts'
import { alikeSections, ownSections, whichSections } from '../layout/sections.ts'
import { defineRule } from '../rule.ts'

type Side = keyof RequiredMargins

const SIDES: Readonly<Record<Side, Message>> = {
  top: { vi: 'Lề trên', en: 'Top margin' },
  bottom: { vi: 'Lề dưới', en: 'Bottom margin' },
  left: { vi: 'Lề trái', en: 'Left margin' },
  right: { vi: 'Lề phải', en: 'Right margin' },
}

const ALL: readonly Side[] = ['top', 'bottom', 'left', 'right']

export default defineRule({
  id: 'trang/le-trang',
  component: 'trang',
  obligation: 'trang.margins',
  severity: 'error',
  needs: 'layout',
  fixable: 'unsafe',
  summary: {
    vi: 'Lề trên, lề dưới, lề trái, lề phải đúng tiêu chuẩn.',
    en: 'The margins are those that the standard states.',
  },
  messages: {
    margin: {
      vi: '{side} {has}, cần {wants}{section}; đặt lại trong phần Thiết lập trang',
      en: '{side} {has}, must be {wants}{section}; set it in the page set-up',
    },
    even: {
      vi: 'Trang chẵn đổi lề trái và lề phải cho nhau (Mirror margins), lề trái {has}; tiêu chuẩn chỉ nêu lề trái {wants} cho mọi trang{section}',
      en: 'Even pages have their left and right margins turned round (mirror margins), {has} on the left; the standard states {wants} for every page{section}',
    },
  },
  examples: { right: 'Lề trái 30 mm', wrong: 'Lề trái 25 mm' },
  options: {
    sai_so: {
      kind: 'number',
      default: LENGTH_TOLERANCE,
      min: 0,
      max: 10,
      summary: {
        vi: 'Lề được lệch bao nhiêu mi-li-mét.',
        en: 'How far a margin may be off, in millimetres.',
      },
    },
  },
  check({ document, standard, required, options, report }) {
    const judged = ownSections(document).filter((section) => !isTurned(section, required))
    for (const side of ALL) {
      const expected = millimetres(required[side])
      const deviating = alikeSections(judged, ({ margins }) =>
        isWithin(margins[side], required[side], options.sai_so) ? null : millimetres(exactly(margins[side])),
      )
      for (const { seen, first, sections } of deviating) {
        report({
          message: 'margin',
          at: null,
          location: first.location,
          seen,
          expected,
          data: {
            side: SIDES[side],
            has: inWords(seen),
            wants: inWords(expected),
            section: whichSections(sections, document),
          },
          // The clause is about upright pages; a wide table on a turned sheet may be bound otherwise.
          severity: sections.every(({ orientation }) => orientation === 'landscape') ? 'warning' : 'error',
          ...sectionFix(sections, ({ margins }) => ({ margins: { [side]: nearest(margins[side], required[side]) } })),
        })
      }
    }
    // Where the standard has margins for the back of a sheet, they are those of its front turned round.
    if (standard.obligation('trang.versoMargins')) return
    const expected = millimetres(required.left)
    const turnedRound = alikeSections(judged, ({ margins, evenMargins }) =>
      evenMargins && isLengthWithin(margins.left, required.left) && !isLengthWithin(evenMargins.left, required.left)
        ? millimetres(exactly(evenMargins.left))
        : null,
    )
    for (const { seen, first, sections } of turnedRound) {
      report({
        message: 'even',
        at: null,
        location: first.location,
        seen,
        expected,
        data: { has: inWords(seen), wants: inWords(expected), section: whichSections(sections, document) },
        // Offices that print on both sides bind them so, whatever the clause leaves out.
        severity: 'info',
      })
    }
  },
})

/** True for a sheet turned as a whole, its binding edge above or below. */
const isTurned = ({ margins, orientation }: Section, required: RequiredMargins): boolean => {
  if (orientation === 'portrait') return false
  const upright: readonly Side[] = ['top', 'right', 'bottom', 'left']
  return [1, 3].some((turn) =>
    upright.every((side, index) => isLengthWithin(margins[side], required[upright[(index + turn) % 4] ?? side])),
  )
}
