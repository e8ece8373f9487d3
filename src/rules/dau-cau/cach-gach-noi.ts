import { type Excerpt, excerptText } from '../../document/block.ts'
import { standingIn } from '../letters/odd-words.ts'
import { byKey, type JoinedWords, joinedWordsOf, phraseOf } from '../marks/joined-words.ts'
import { minorityOf } from '../marks/minority.ts'
import { placeName } from '../marks/place-name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/cach-gach-noi',
  component: 'dau_cau',
  obligation: 'dau_cau.dashSpacing',
  severity: 'warning',
  needs: 'words',
  fixable: 'safe',
  summary: {
    vi: 'Một cụm từ có dấu nối, các khoảng năm ghi thống nhất trong một văn bản, cùng có hoặc cùng không có khoảng trắng quanh dấu.',
    en: 'What is joined by a dash is spaced in one way throughout a document.',
  },
  messages: {
    phrase: {
      vi: '«{seen}»: ở {place} viết «{usual}»; cần ghi thống nhất «{expected}»',
      en: '«{seen}»: {place} has «{usual}»; write it alike, «{expected}»',
    },
    years: {
      vi: '«{seen}»: ở {place} viết «{usual}» ({count} chỗ ghi như vậy); cần ghi thống nhất «{expected}»',
      en: '«{seen}»: {place} has «{usual}» ({count} are written so); write them alike, «{expected}»',
    },
    oneSide: {
      vi: '«{seen}»: quanh dấu nối chỉ một bên có khoảng trắng, cần ghi «{expected}»',
      en: '«{seen}»: a space stands on one side of the dash only, write «{expected}»',
    },
  },
  examples: {
    right: 'nhiệm kỳ 2022 - 2027 …; nhiệm kỳ 2023 - 2028',
    wrong: 'nhiệm kỳ 2022 - 2027 …; nhiệm kỳ 2023-2028',
  },
  check({ document, organisation, report }) {
    const told = (message: string, mention: JoinedWords, like: JoinedWords, count: number): void => {
      const at = phraseOf(mention)
      if (organisation.acceptedWords.includes(excerptText(at))) return
      const usual = phraseOf(like)
      report({
        message,
        at,
        ...standingIn(mention.block),
        seen: excerptText(at),
        expected: joinedAs(mention, at, like),
        fix: joinedAs(mention, at, like),
        data: { place: placeName(usual, document.format), usual: excerptText(usual), count },
      })
    }
    for (const mentions of byKey(joinedWordsOf(document))) {
      const [first] = mentions
      if (!first) continue
      const even = mentions.filter(({ spacing }) => spacing !== 'lopsided')
      const isPeriod = first.key === 'năm'
      const minority = minorityOf(even, ({ spacing }) => spacing, isPeriod ? null : 'spaced')
      for (const mention of minority?.rare ?? []) {
        if (minority) told(isPeriod ? 'years' : 'phrase', mention, minority.usual, minority.usualCount)
      }
      for (const mention of mentions) {
        if (mention.spacing !== 'lopsided') continue
        const like = minority?.usual ?? even[0] ?? { ...mention, spacing: 'spaced' }
        told('oneSide', mention, like, even.length)
      }
    }
  },
})

/** The phrase with the spaces around its dash as in the other one. */
const joinedAs = ({ joint, dash }: JoinedWords, at: Excerpt, { spacing }: JoinedWords): string => {
  const { text } = at.block
  const space = spacing === 'tight' ? '' : ' '
  return `${text.slice(at.span.start, joint.span.start)}${space}${dash}${space}${text.slice(joint.span.end, at.span.end)}`
}
