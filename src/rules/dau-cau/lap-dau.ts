import { excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'
import { standingIn } from '../letters/odd-words.ts'
import { placesOf } from '../marks/running-text.ts'
import { defineRule } from '../rule.ts'

const SUSPECT = /[,;:.] ?[,;:.]/g

/** A word and two marks; three dots and more, and "./.", are marks of their own. */
const TWO_MARKS = /([A-Za-zÀ-ỹ\d]{1,12}[)”"]?)(([,;:]) ?\3|[,;] ?[.;,]|\.[;,]|\.\.)(?! ?[.…]|[,;:/])/g

export default defineRule({
  id: 'dau-cau/lap-dau',
  component: 'dau_cau',
  obligation: 'dau_cau.singleMarks',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Ở một chỗ ngắt câu chỉ đặt một dấu.',
    en: 'One punctuation mark stands in one place.',
  },
  messages: {
    two: {
      vi: '«{seen}»: hai dấu câu liền nhau «{marks}», chỉ giữ một dấu',
      en: '«{seen}»: two marks in a row «{marks}», keep one of them',
    },
  },
  examples: { right: 'các phong trào thi đua, các cuộc vận động', wrong: 'các phong trào thi đua,, các cuộc vận động' },
  check({ document, report }) {
    for (const { block, start, match } of placesOf(document, SUSPECT, TWO_MARKS)) {
      const [both, word = '', marks = ''] = match
      // "v.v..", "TP.,", "tr.;": the full stop belongs to an abbreviation.
      if (marks.startsWith('.') && !endsSentence(word)) continue
      const at = { block, span: spanOf(start, start + both.length) }
      // Of two different marks nobody knows which one was meant.
      const [first = '', last = ''] = marks.replace(' ', '')
      const fix = first === last ? { fix: word + first } : {}
      report({ message: 'two', at, ...standingIn(block), seen: excerptText(at), data: { marks }, ...fix })
    }
  },
})

const endsSentence = (word: string): boolean =>
  /[)”"\d]$/.test(word) ||
  (word.length > 1 && (isSyllable(word) ? word === lowerCase(word) : /^[A-ZĐ]{3,}$/.test(word)))
