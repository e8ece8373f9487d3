import { type Excerpt, excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'
import { standingIn } from '../letters/odd-words.ts'
import { isCode, withWords } from '../marks/beside.ts'
import { type Place, placesOf } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

const SUSPECT = /[,;:!?.)”%][(“]?[A-Za-zÀ-ỹ]|[A-Za-zÀ-ỹ\d)][(“]/g

/** A word, a mark or bracket, and a word close to it. A full stop in an abbreviation or an address is told apart below. */
const CLOSE = /([A-Za-zÀ-ỹ]{1,12}|\d{1,12}|[)”%])([,;:!?.”)]|(?=[(“]))([(“]?[A-Za-zÀ-ỹ]{1,12})/g

export default defineRule({
  id: 'dau-cau/thieu-cach-sau-dau',
  component: 'dau_cau',
  obligation: 'dau_cau.spacing',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Sau dấu câu và ngoài dấu ngoặc có một khoảng trắng.',
    en: 'A space follows a punctuation mark and stands outside brackets.',
  },
  messages: {
    missing: {
      vi: '«{seen}»: thiếu khoảng trắng, cần ghi «{expected}»',
      en: '«{seen}»: a space is missing, write «{expected}»',
    },
  },
  examples: { right: 'đường lối, chính sách của Đảng', wrong: 'đường lối,chính sách của Đảng' },
  check({ document, report }) {
    let last: Excerpt | null = null
    for (const place of placesOf(document, SUSPECT, CLOSE)) {
      const { block, start, match } = place
      const [, before = '', mark = ''] = match
      if (!isSlip(place)) continue
      const cut = start + before.length + mark.length
      const at = withWords({ block, span: spanOf(start, start + match[0].length) })
      const seen = excerptText(at)
      // "a,b,c" is one place; a long stretch is no text.
      if (isCode(seen) || (last?.block === block && last.span.end > start)) continue
      last = at
      const parted = `${block.text.slice(at.span.start, cut)} ${block.text.slice(cut, at.span.end)}`
      const expected = parted.replace(/([,;])(?=\p{L})/gu, '$1 ')
      report({
        message: 'missing',
        at,
        ...standingIn(block),
        seen,
        expected,
        fix: expected,
      })
    }
  },
})

/** No remark in brackets is longer. */
const FARTHEST = 500

const isSlip = ({ block, start, match }: Place): boolean => {
  const [, before = '', mark = '', behind = ''] = match
  switch (mark) {
    case '.':
      return isSentenceEnd(before) && beginsSentence(behind)
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
      // "TCĐ,ĐV" and "05:NQ" are codes.
      return isWord(behind) || (isUpperCase(behind) && behind.length > 1 && isWord(before))
    case ')':
      return (
        isWord(behind) && /\([^()]{3,}$/.test(block.text.slice(Math.max(0, start - FARTHEST), start + before.length))
      )
    case '”':
      return isWord(behind)
    default:
      return isWord(before) && isWord(behind.slice(1)) && before === lowerCase(before)
  }
}

const isWord = (text: string): boolean => text.length > 1 && isSyllable(text)

/** "2020." and "… nhà nước." end a sentence; "TP." and "Th." are abbreviations. */
const isSentenceEnd = (text: string): boolean => /^\d{4}$/.test(text) || (isWord(text) && text === lowerCase(text))

const beginsSentence = (text: string): boolean =>
  isWord(text) && isUpperCase(text.charAt(0)) && text.slice(1) === lowerCase(text.slice(1))
