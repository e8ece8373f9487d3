import { lineNumber } from '../../document/block.ts'
import { andOtherPlaces, standingIn } from '../letters/odd-words.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'
import { suspectsLike, type TextWord, wordExcerpt } from '../words/text-words.ts'
import { withToneOn } from '../words/word-form.ts'

export default defineRule({
  id: 'tu-ngu/dau-thanh',
  component: 'tu_ngu',
  obligation: 'tu_ngu.tonePlacement',
  severity: 'info',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Trong một văn bản dấu thanh ở vần oa, oe, uy đặt theo một lối: hoà, uỷ hoặc hòa, ủy.',
    en: 'Throughout a document the tone in oa, oe, uy stands on the same vowel: hoà, uỷ or hòa, ủy.',
  },
  messages: {
    chosen: {
      vi: '«{seen}»{others}: theo lối đặt dấu thanh của cơ quan cần ghi «{expected}»',
      en: '«{seen}»{others}: the organisation sets the tone as in «{expected}»',
    },
    mixed: {
      vi: '«{seen}»{others} đặt dấu thanh khác lối với «{expected}» ở dòng {line}; cả hai lối đều đúng, một văn bản nên dùng một lối',
      en: '«{seen}»{others}: the tone stands on another vowel than in «{expected}» in line {line}; both are right, a document better keeps to one',
    },
  },
  examples: { right: 'Đảng uỷ … hoà giải', wrong: 'Đảng uỷ … hòa giải' },
  options: {
    kieu: {
      kind: 'choice',
      default: 'theo-van-ban',
      choices: ['theo-van-ban', 'hoà', 'hòa'],
      summary: {
        vi: 'Lối đặt dấu thanh của cơ quan; theo-van-ban: theo lối dùng nhiều hơn trong văn bản.',
        en: 'On which vowel the tone stands; theo-van-ban: as it mostly does in the document.',
      },
    },
  },
  check({ document, options, report }) {
    const places = suspectsLike(document, ({ toneOn }) => toneOn !== null).filter(
      ({ block }) => block.legacy.length === 0,
    )
    const onSecond = places.filter(({ form }) => form.toneOn === 'second')
    const onFirst = places.filter(({ form }) => form.toneOn === 'first')
    if (options.kieu !== 'theo-van-ban') {
      const wanted = options.kieu === 'hoà' ? 'second' : 'first'
      const [first, ...others] = wanted === 'second' ? onFirst : onSecond
      if (!first) return
      const moved = (word: TextWord): string => withToneOn(word.text, wanted)
      return report({
        message: 'chosen',
        at: wordExcerpt(first),
        ...standingIn(first.block),
        expected: moved(first),
        data: { others: andOtherPlaces(others.length) },
        fix: replacements([first, ...others].map((word) => ({ at: wordExcerpt(word), text: moved(word) }))),
      })
    }
    const [rarer, usual] = onFirst.length <= onSecond.length ? [onFirst, onSecond] : [onSecond, onFirst]
    const [first, ...others] = rarer
    const [other] = usual
    if (!first || !other) return
    report({
      message: 'mixed',
      at: wordExcerpt(first),
      ...standingIn(first.block),
      expected: other.text,
      data: { line: lineNumber(wordExcerpt(other)), others: andOtherPlaces(others.length) },
      fix: replacements(
        [first, ...others].map((word) => ({ at: wordExcerpt(word), text: withToneOn(word.text, other.form.toneOn) })),
      ),
    })
  },
})
