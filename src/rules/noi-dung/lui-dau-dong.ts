import { nearestAllowed } from '../../standards/lengths.ts'
import type { RequiredLengths } from '../../standards/obligation.ts'
import { blocksOf, bodyParagraphs, isMajority, isPlain, type Paragraph, tally, tallyReport } from '../layout/body.ts'
import { paragraphFix } from '../layout/form-fix.ts'
import { alternatives, distinct, exactly, isSameLength, millimetres } from '../layout/measure.ts'
import { paragraphNumber } from '../layout/printed-part.ts'
import { defineRule } from '../rule.ts'

/** "About": word processors offer half an inch. Further off, the clause is surely not met. Millimetres. */
const ABOUT = 3

export default defineRule({
  id: 'noi-dung/lui-dau-dong',
  component: 'noi_dung',
  obligation: 'noi_dung.indent',
  severity: 'error',
  needs: 'layout',
  fixable: 'safe',
  summary: {
    vi: 'Dòng đầu mỗi đoạn văn của nội dung lùi vào đúng khoảng cách của tiêu chuẩn.',
    en: 'The first line of a paragraph of the body is indented as the standard states.',
  },
  messages: {
    indent: {
      vi: 'Nội dung: {deviating}/{judged} đoạn văn lùi dòng đầu {has}, cần {wants}; đoạn đầu tiên là «{text}»',
      en: 'Body: the first line is indented by {has} in {deviating} of {judged} plain paragraphs, must be {wants}; the first is «{text}»',
    },
  },
  examples: { right: 'Đầu đoạn lùi vào 10 mm', wrong: 'Đầu đoạn sát lề (0 mm)' },
  check({ document, required, report }) {
    const judged = bodyParagraphs(document).filter(
      (paragraph, index, all) => isPlain(paragraph) && isIndentKnown(paragraph) && !goesOn(paragraph, all[index - 1]),
    )
    const isOff = (indent: number, tolerance?: number): boolean =>
      !isSameLength(indent, nearestAllowed(required, indent), tolerance)
    const result = tally(judged, ({ style }) => isOff(style.firstLineIndent))
    if (!result || !isMajority(result)) return
    const indents = result.deviating.map(({ style }) => style.firstLineIndent)
    const seen = distinct(indents, millimetres)
    const isAbout = 'about' in required
    const isNear = isAbout && !indents.some((indent) => isOff(indent, ABOUT))
    const allowed = allowedTexts(required)
    const wants = alternatives(allowed)
    const found = tallyReport(result, 'indent', seen, allowed.join(', '))
    report({
      ...found,
      data: { ...found.data, wants: isAbout ? { vi: `khoảng ${wants.vi}`, en: `about ${wants.en}` } : wants },
      severity: isNear ? 'info' : 'error',
      ...paragraphFix(blocksOf(result), document, ({ style }) => ({
        firstLineIndent: nearestAllowed(required, style?.firstLineIndent ?? 0),
      })),
      // What stands behind tabs need not move along with the line, and columns fall apart.
      ...(result.deviating.some(({ block }) => block.raw.includes('\t')) ? { fixSafety: 'unsafe' as const } : {}),
    })
  },
})

const allowedTexts = (lengths: RequiredLengths): string[] =>
  'range' in lengths ? [millimetres(lengths.range)] : lengths.oneOf.map((length) => millimetres(exactly(length)))

/** A line behind a line break of its paragraph, which has no first-line indent. */
const goesOn = ({ block }: Paragraph, above: Paragraph | undefined): boolean =>
  above !== undefined && paragraphNumber(block) === paragraphNumber(above.block)

/** A tab or spaces at the start move the line by what cannot be told; a paragraph set in as a whole is a quotation or a list. */
const isIndentKnown = ({ block, style }: Paragraph): boolean =>
  !/^\s/u.test(block.raw) && isSameLength(style.leftIndent, 0) && style.align !== 'right'
