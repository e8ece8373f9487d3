import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

/** Soft hyphen; marks of width, of direction and of order. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')

export default defineRule({
  id: 'chu/ky-tu-an',
  component: 'chu',
  obligation: 'chu.visible',
  severity: 'info',
  fixable: 'safe',
  summary: {
    vi: 'Trong văn bản không có ký tự không hiện hình (khoảng trắng không độ rộng, gạch nối mềm …).',
    en: 'No characters that are not seen (zero-width spaces, soft hyphens …) stand in the text.',
  },
  messages: {
    wrong: {
      vi: '«{expected}»{others}: có ký tự không hiện hình {codes}, thường do chép từ trang web hoặc tệp PDF; nên xoá để tìm kiếm không bị sót',
      en: '«{expected}»{others}: has characters that are not seen, {codes}, mostly from a web page or a PDF; delete them so that a search finds the words',
    },
  },
  examples: { right: 'Kính gửi', wrong: 'Kính[U+200B] gửi' },
  check({ document, report }) {
    const words = oddWords(document, UNSEEN, withoutUnseen)
    const found = oddWordsReport(words)
    if (!found) return
    const codes = new Set(words.flatMap(({ raw }) => raw.match(ALL_UNSEEN) ?? []))
    report({ ...found, data: { ...found.data, codes: [...codes].map(codeOf).join(', ') } })
  },
})

/** A long foreign word may have soft hyphens where it can be parted; Vietnamese is not parted within a word. */
const withoutUnseen = (word: string): string =>
  /^[\x21-\x7e\u00ad]+$/.test(word) ? word : word.replace(ALL_UNSEEN, '')

const codeOf = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
