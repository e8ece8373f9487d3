import { lineNumber } from '../../document/block.ts'
import { inCaseOf } from '../../vietnamese/case.ts'
import { andOtherPlaces, standingIn } from '../letters/odd-words.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'
import { isInMisspeltTerm } from '../terms/term-readings.ts'
import { abbreviationVariantsIn } from '../words/abbreviation-variants.ts'
import { isAccepted } from '../words/accepted.ts'
import { type Word, wordExcerpt } from '../words/text-words.ts'
import { variantsIn } from '../words/variants.ts'

export default defineRule({
  id: 'tu-ngu/bien-the',
  component: 'tu_ngu',
  obligation: 'tu_ngu.consistency',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Một tên gọi, một cụm từ trong văn bản chỉ viết một cách, không chỗ này dấu này, chỗ kia dấu khác.',
    en: 'A name or a phrase is written in one way throughout the document, with the same marks.',
  },
  messages: {
    differs: {
      vi: '«{seen}»{others}: ở dòng {line} viết «{expected}», một trong hai chỗ sai dấu',
      en: '«{seen}»{others}: line {line} has «{expected}», one of the two has wrong marks',
    },
  },
  examples: { right: 'Đảng uỷ Khối … toàn Đảng bộ Khối', wrong: 'Đảng uỷ Khối … toàn Đảng bộ Khôi' },
  check({ document, organisation, report }) {
    for (const { wrong, right } of [...variantsIn(document), ...abbreviationVariantsIn(document)]) {
      for (const [word, ...others] of bySpelling(wrong)) {
        if (!word || isAccepted(organisation, word.text)) continue
        const at = wordExcerpt(word)
        // Of «Ủy bạn nhân dân» tu-ngu/thuat-ngu tells what it is.
        if (isInMisspeltTerm(document, at)) continue
        report({
          message: 'differs',
          at,
          ...standingIn(word.block),
          expected: right.text,
          data: { line: lineNumber(wordExcerpt(right)), others: andOtherPlaces(others.length) },
          fix: replacements(
            [word, ...others].map((each) => ({ at: wordExcerpt(each), text: inCaseOf(each.text, right.text) })),
          ),
        })
      }
    }
  },
})

/** `Khôi` and `KHÔI` stand in other places of a document, where one may be overlooked. */
const bySpelling = (words: readonly Word[]): readonly (readonly Word[])[] =>
  [...new Set(words.map(({ text }) => text))].map((spelt) => words.filter(({ text }) => text === spelt))
