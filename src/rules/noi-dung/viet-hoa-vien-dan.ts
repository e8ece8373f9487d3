import { excerptText } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { isProse } from '../outline/prose.ts'
import { defineRule } from '../rule.ts'
import { excerptsOf, wholeText } from '../terms/whole-text.ts'

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
    const whole = wholeText(document)
    const references = matchesOf(REFERENCE, whole.text).map(({ 0: seen, index }) => spanOf(index, index + seen.length))
    for (const [at] of excerptsOf(whole, references)) {
      const { component, text } = at.block
      if (!component || !isProse(at.block)) continue
      const seen = excerptText(at)
      const isFirst = /(?:^|[.?!:;]\s*|[-–+*"“(]\s*)$/u.test(text.slice(0, at.span.start))
      const expected = seen.replace(WORD, (word, offset: number) =>
        isFirst && offset === 0 ? word : inCase(word, required),
      )
      if (expected !== seen) report({ message: 'case', at, component, expected, fix: expected })
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
