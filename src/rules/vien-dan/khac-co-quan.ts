import type { OfficialDocument } from '../../document/official-document.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { beginsWithWords, fold } from '../../vietnamese/fold.ts'
import { mayBeOneBody } from '../citations/issuing.ts'
import { headExcerpt, mentionsOf, standingAt } from '../citations/mentions.ts'
import { initialsOf } from '../header/initials.ts'
import { namesOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'vien-dan/khac-co-quan',
  component: 'vien_dan',
  obligation: 'vien_dan.issuers',
  severity: 'warning',
  summary: {
    vi: 'Cơ quan ban hành nêu trong viện dẫn đúng với ký hiệu cơ quan trong số của văn bản được viện dẫn.',
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
      const symbol = ownerSymbol(number?.issuerSymbol ?? '')
      if (!issuer || symbol === '' || mention.cited.inList !== null) continue
      const owners = ownersOf(symbol, required)
      const about = { at: headExcerpt(mention), ...standingAt(mention) }
      if (owners) {
        if (names(issuer.text, owners) || !isOfOther(issuer.text, required)) continue
        if (mention.cited.date === null && isOwn(issuer.text, document)) continue
        report({ ...about, message: 'other', data: { issuer: issuer.text, symbol, owner: owners.join(', ') } })
      } else if (isWholeName(issuer.text) && !isLike(symbol, issuer.text)) {
        report({ ...about, message: 'unlike', data: { issuer: issuer.text, symbol }, severity: 'info' })
      }
    }
  },
})

/** Of a symbol the part that names the issuer: behind it stands a unit («BNV-TCPCP»), a term («QH15») or a field. */
const ownerSymbol = (symbol: string): string => /^[^-/&(\d]*/.exec(symbol)?.[0] ?? ''

const ownersOf = (symbol: string, required: Readonly<Record<string, readonly string[]>>): readonly string[] | null => {
  const known = Object.keys(required).find((each) => upperCase(each) === upperCase(symbol))
  return known === undefined ? null : (required[known] ?? null)
}

/** The name has the words of one of these bodies, at its beginning or behind the name of its organ or head. */
const names = (issuer: string, bodies: readonly string[]): boolean => {
  const words = issuer.split(' ')
  return words.some((_, index) => bodies.some((body) => beginsWithWords(words.slice(index).join(' '), body)))
}

/** «Báo cáo kết quả thực hiện Chỉ thị số 05-CT/TW của Ban Thường vụ Đảng uỷ»: the report is of those who write it. */
const isOwn = (issuer: string, document: OfficialDocument): boolean =>
  mayBeOneBody(bodyOf(issuer), namesOf(document).issuer)

const bodyOf = (issuer: string): string =>
  issuer.replace(/^(?:Ban Thường vụ|Thường trực|Văn phòng|Ban Chấp hành|Chủ tịch) /u, '')

/** The owner of another symbol is named, so that the words are read right for certain. */
const isOfOther = (issuer: string, required: Readonly<Record<string, readonly string[]>>): boolean => {
  const body = bodyOf(issuer)
  return Object.values(required).some((bodies) => bodies.some((each) => beginsWithWords(body, each)))
}

/** Two words or fewer: of a shorter name too little is known. */
const isWholeName = (issuer: string): boolean => issuer.split(' ').length >= 3

/** Half of the letters are those of the name: the others may be of a level or of a place. */
const isLike = (symbol: string, issuer: string): boolean => {
  const letters = [...fold(symbol)]
  const initials = new Set(initialsOf(issuer))
  return letters.filter((letter) => initials.has(letter)).length * 2 >= letters.length
}
