import { excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { standingIn } from '../letters/odd-words.ts'
import { isGap, placesOf } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

const SUSPECT = / [,;:.!?]/g

/** A word, a space and a mark; dots in a row hold a place, and ":2" or ".5" are of numbers. */
const SPACE_BEFORE = /([^\s.…_:;,]{1,40}) (\.\/\.|[,;:.!?](?![.…\d/]))/g

/** "Nơi nhận :" and "Kính gửi :" have rules of their own. */
const LABEL = /^(?:Nơi nhận|Kính gửi) :/i

export default defineRule({
  id: 'dau-cau/cach-truoc-dau',
  component: 'dau_cau',
  obligation: 'dau_cau.spacing',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Dấu câu đặt liền sau chữ, không có khoảng trắng ở trước.',
    en: 'A punctuation mark follows its word without a space.',
  },
  messages: {
    space: {
      vi: '«{seen}»: thừa khoảng trắng trước dấu câu, cần ghi «{expected}»',
      en: '«{seen}»: no space stands before a punctuation mark, write «{expected}»',
    },
  },
  examples: { right: 'Đại hội lần thứ XIII của Đảng.', wrong: 'Đại hội lần thứ XIII của Đảng .' },
  check({ document, report }) {
    for (const { block, start, match } of placesOf(document, SUSPECT, SPACE_BEFORE)) {
      const [whole, word = '', mark = ''] = match
      if (isGap(block, start + word.length) || LABEL.test(block.text)) continue
      if (!/[A-Za-zÀ-ỹ\d)\]”"%]$/.test(word) || (mark === ':' && !document.hasLetterhead)) continue
      const at = { block, span: spanOf(start, start + whole.length) }
      const expected = word + mark
      report({ message: 'space', at, ...standingIn(block), seen: excerptText(at), expected, fix: expected })
    }
  },
})
