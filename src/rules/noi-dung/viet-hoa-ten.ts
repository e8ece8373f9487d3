import { oncePer } from '../../document/once-per.ts'
import { spanOf } from '../../document/source.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { bareLetters, fold } from '../../vietnamese/fold.ts'
import { proseOf } from '../outline/prose.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'noi-dung/viet-hoa-ten',
  component: 'noi_dung',
  obligation: 'noi_dung.capitals',
  severity: 'warning',
  fixable: 'unsafe',
  summary: {
    vi: 'Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình và từ chỉ lĩnh vực; tên tỉnh viết hoa mọi âm tiết.',
    en: 'Names of bodies have a capital on the words for their kind and their field, names of provinces on every syllable.',
  },
  messages: {
    capitals: {
      vi: '«{seen}»: viết hoa chưa đúng, cần «{expected}»',
      en: '«{seen}»: the capitals are «{expected}»',
    },
  },
  examples: { right: 'Bộ Tài chính', wrong: 'Bộ Tài Chính' },
  check({ document, required, report }) {
    const { pattern, byLetters } = namesOf(required)
    for (const [component, block] of proseOf(document)) {
      const letters = bareLetters(block.text)
      // Letters that are not in one code each would shift what is found.
      if (letters.length !== block.text.length) continue
      for (const match of letters.matchAll(pattern)) {
        const span = spanOf(match.index, match.index + match[0].length)
        const seen = block.text.slice(span.start, span.end)
        const expected = byLetters.get(match[0])?.find((name) => fold(name) === fold(seen))
        // Without a capital at all it may be no name: "các cục thuế", "ủy ban nhân dân các cấp".
        if (!expected || !/^\p{Lu}/u.test(seen) || isUpperCase(seen) || hasSameCapitals(seen, expected)) continue
        report({ message: 'capitals', at: { block, span }, component, expected, fix: expected })
      }
    }
  },
})

interface Names {
  readonly pattern: RegExp
  readonly byLetters: ReadonlyMap<string, readonly string[]>
}

const namesOf = oncePer((names: readonly string[]): Names => {
  const byLetters = new Map<string, readonly string[]>()
  for (const name of names) byLetters.set(bareLetters(name), [...(byLetters.get(bareLetters(name)) ?? []), name])
  const longestFirst = [...byLetters.keys()].sort((a, b) => b.length - a.length)
  return { pattern: new RegExp(`(?<![a-zà-ỹ\\d])(?:${longestFirst.join('|')})(?![a-zà-ỹ\\d])`, 'g'), byLetters }
})

const hasSameCapitals = (a: string, b: string): boolean =>
  [...a].every((letter, index) => /\p{Lu}/u.test(letter) === /\p{Lu}/u.test(b.charAt(index)))
