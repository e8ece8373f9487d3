import { beginsWithWords } from '../../vietnamese/fold.ts'
import { headExcerpt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { isShortFor } from '../header/initials.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/khac-co-quan',
  component: 'vien_dan',
  obligation: 'vien_dan.issuers',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan được nêu là cơ quan có ký hiệu trong số của văn bản được viện dẫn.',
    en: 'The issuer named is the one whose symbol the cited number has.',
  },
  messages: {
    other: {
      vi: '«{seen}» ghi là của «{issuer}», nhưng «{symbol}» là ký hiệu của {owner}; kiểm tra lại cơ quan hoặc ký hiệu',
      en: '«{seen}» is said to be of «{issuer}», but «{symbol}» is the symbol of {owner}; check which of the two is wrong',
    },
    unlike: {
      vi: '«{seen}» ghi là của «{issuer}», tên này không có các chữ của ký hiệu «{symbol}»; kiểm tra lại cơ quan hoặc ký hiệu',
      en: '«{seen}» is said to be of «{issuer}», a name that has not the letters of «{symbol}»; check which of the two is wrong',
    },
  },
  examples: {
    right: 'Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ',
    wrong: 'Chỉ thị số 16/CT-TTg ngày 16/5/2016 của Bộ Nội vụ',
  },
  check({ document, required, report }) {
    for (const mention of mentionsOf(document)) {
      const { issuer, number } = mention.cited
      const symbol = (number?.issuerSymbol ?? '').replace(/\d+$/, '')
      if (!issuer || symbol === '' || mention.cited.inList !== null) continue
      const owners = required[symbol]
      const about = { at: headExcerpt(mention), ...standingAt(mention) }
      if (owners) {
        if (names(issuer.text, owners) || !isOfOther(issuer.text, symbol, required)) continue
        report({ ...about, message: 'other', data: { issuer: issuer.text, symbol, owner: owners.join(', ') } })
      } else if (isWholeName(issuer.text) && !isLike(symbol, issuer.text)) {
        report({ ...about, message: 'unlike', data: { issuer: issuer.text, symbol }, severity: 'info' })
      }
    }
  },
})

/** The name has the words of one of these bodies, at its beginning or behind the name of its organ or head. */
const names = (issuer: string, bodies: readonly string[]): boolean => {
  const words = issuer.split(' ')
  return words.some((_, index) => bodies.some((body) => beginsWithWords(words.slice(index).join(' '), body)))
}

/** The owner of another symbol is named, so that the words are read right for certain. */
const isOfOther = (issuer: string, symbol: string, required: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(required).some(
    ([other, bodies]) =>
      other !== symbol &&
      bodies.some((body) =>
        beginsWithWords(issuer.replace(/^(?:Ban Thường vụ|Thường trực|Văn phòng|Ban Chấp hành|Chủ tịch) /u, ''), body),
      ),
  )

/** Two words or more: of a shorter name too little is known. */
const isWholeName = (issuer: string): boolean => issuer.split(' ').length >= 3

/** Some letters of a symbol are those of a unit or of a level above the body: most must be of its name. */
const isLike = (symbol: string, issuer: string): boolean =>
  symbol
    .split(/[-/&]/)
    .some((part) => part.length < 3 || isShortFor(part, issuer, 'Trung ương Tỉnh uỷ Huyện uỷ Đảng uỷ tỉnh thành phố'))
