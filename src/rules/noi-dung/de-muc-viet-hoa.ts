import { wholeBlock } from '../../document/block.ts'
import type { OutlineItem } from '../../document/read-outline.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import { isDividedIntoArticles, outlineOf } from '../outline/outline-of.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/de-muc-viet-hoa',
  component: 'noi_dung',
  obligation: 'noi_dung.headingFont',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Văn bản không chia thành điều: tiêu đề mục đánh số La Mã in hoa.',
    en: 'In documents without articles, headings with Roman numerals are in capitals.',
  },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tiêu đề mục đánh số La Mã cần in hoa, như «{expected}» (cả văn bản có {count} mục chưa in hoa)',
      en: '«{seen}»: headings with Roman numerals are in capitals, «{expected}» ({count} in the document are not)',
    },
  },
  examples: { right: 'I. MỤC ĐÍCH, YÊU CẦU', wrong: 'I. Mục đích, yêu cầu' },
  check({ document, required, report }) {
    const outline = outlineOf(document)
    if (!required.upperCase || isDividedIntoArticles(outline)) return
    const wrong = outline.filter(({ marker, parent, at }) => {
      const heading = at.block.text.slice(marker.textStart)
      const isHeading = heading.length > 0 && heading.length <= LONGEST && !/[.;,]$/u.test(heading)
      return marker.kind === 'roman' && parent === null && isHeading && !isUpperCase(heading)
    })
    const [first] = wrong
    if (!first) return
    const inCapitals = wrong.map((item) => ({ at: wholeBlock(item.at.block), text: withCapitals(item) }))
    report({
      message: 'lowerCase',
      at: wholeBlock(first.at.block),
      expected: withCapitals(first),
      data: { count: wrong.length },
      fix: replacements(inCapitals),
    })
  },
})

const withCapitals = ({ marker: { textStart }, at: { block } }: OutlineItem): string =>
  block.text.slice(0, textStart) + upperCase(block.text.slice(textStart))

/** A longer line is text, not a heading. */
const LONGEST = 120
