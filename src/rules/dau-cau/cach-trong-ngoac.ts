import { excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { standingIn } from '../letters/odd-words.ts'
import { withWords } from '../marks/beside.ts'
import { isGap, placesOf } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

const SUSPECT = /[([“«] | [)\]”»]/g

/** A space behind an opening bracket or before a closing one; between the two of them is room to be filled in. */
const SPACE_INSIDE = /[([“«] (?=[A-Za-zÀ-ỹ\d])|(?<=[A-Za-zÀ-ỹ\d]) [)\]”»]/g

/** Before a mark that closes something. */
const OPENED = /[([“«][^()[\]“”«»]*$/

/** No remark is longer. */
const FARTHEST = 500

const OPENING = '([“«'

export default defineRule({
  id: 'dau-cau/cach-trong-ngoac',
  component: 'dau_cau',
  obligation: 'dau_cau.spacing',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Dấu mở ngoặc liền với chữ sau, dấu đóng ngoặc liền với chữ trước.',
    en: 'No space stands inside brackets and quotation marks.',
  },
  messages: {
    space: {
      vi: '«{seen}»: thừa khoảng trắng phía trong dấu ngoặc, cần ghi «{expected}»',
      en: '«{seen}»: no space stands inside the bracket, write «{expected}»',
    },
  },
  examples: { right: 'kinh phí (nếu có)', wrong: 'kinh phí ( nếu có )' },
  check({ document, report }) {
    for (const { block, start, match } of placesOf(document, SUSPECT, SPACE_INSIDE)) {
      const [inside] = match
      const isOpening = OPENING.includes(inside.charAt(0))
      const space = isOpening ? start + 1 : start
      // "2 )" numbers an item where no bracket was opened.
      if (isGap(block, space) || (!isOpening && !OPENED.test(block.text.slice(Math.max(0, start - FARTHEST), start))))
        continue
      const stretch = spanOf(start, start + inside.length)
      const at = isOpening
        ? { block, span: spanOf(start, withWords({ block, span: stretch }).span.end) }
        : { block, span: spanOf(withWords({ block, span: stretch }).span.start, stretch.end) }
      const seen = excerptText(at)
      const cut = space - at.span.start
      const expected = seen.slice(0, cut) + seen.slice(cut + 1)
      report({ message: 'space', at, ...standingIn(block), seen, expected, fix: expected })
    }
  },
})
