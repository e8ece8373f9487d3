import { spanOf } from '../../document/source.ts'
import { proseOf } from '../outline/prose.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/viet-hoa-vien-dan',
  component: 'noi_dung',
  obligation: 'noi_dung.references',
  severity: 'warning',
  fixable: 'safe',
  summary: {
    vi: 'Khi viện dẫn, "Phần", "Chương", "Mục", "Điều" viết hoa; "khoản", "điểm" không viết hoa.',
    en: 'Where a clause is cited, "Phần", "Chương", "Mục" and "Điều" have a capital, "khoản" and "điểm" have none.',
  },
  messages: {
    case: { vi: '«{seen}»: cần viết «{expected}»', en: '«{seen}»: write «{expected}»' },
  },
  examples: { right: 'điểm a khoản 2 Điều 5', wrong: 'Điểm a Khoản 2 điều 5' },
  check({ document, required, report }) {
    for (const [component, block] of proseOf(document)) {
      for (const match of block.text.matchAll(REFERENCE)) {
        const seen = match[0]
        const isFirst = /(?:^|[.?!:;]\s*|[-–+*"“(]\s*)$/u.test(block.text.slice(0, match.index))
        const expected = seen.replace(WORD, (word, offset: number) =>
          isFirst && offset === 0 ? word : inCase(word, required),
        )
        if (expected === seen) continue
        const span = spanOf(match.index, match.index + seen.length)
        report({ message: 'case', at: { block, span }, component, expected, fix: expected })
      }
    }
  },
})

/** At least two divisions, from small to large: "điểm a, khoản 2, Điều 5", "khoản 2 Điều 103 Mục 5 Chương XII". */
const REFERENCE =
  /(?<![a-zà-ỹ])(?:điểm [a-zà-ỹ]|khoản \d{1,2})(?:,? (?:và )?(?:điểm [a-zà-ỹ]|khoản \d{1,2}))*,? điều \d{1,3}(?:,? (?:tiểu mục|mục|chương|phần) (?:\d{1,3}|[ivxlc]{1,6}))*(?![a-zà-ỹ\d])/gi

const WORD = /điểm|khoản|điều|tiểu mục|mục|chương|phần/gi

const inCase = (
  word: string,
  { upper, lower }: { readonly upper: readonly string[]; readonly lower: readonly string[] },
): string => [...upper, ...lower].find((known) => known.toLowerCase() === word.toLowerCase()) ?? word
