import { excerptText } from '../../document/block.ts'
import { oncePer } from '../../document/once-per.ts'
import { spanOf } from '../../document/source.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { bareLetters, fold } from '../../vietnamese/fold.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { isProse } from '../outline/prose.ts'
import { defineRule } from '../rule.ts'
import { excerptsOf, wholeText } from '../terms/whole-text.ts'

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
    const whole = wholeText(document)
    const named = [...whole.bare.matchAll(pattern)].map(({ 0: letters, index }) => ({
      ...spanOf(index, index + letters.length),
      letters,
    }))
    for (const [at, { letters }] of excerptsOf(whole, named)) {
      const { component } = at.block
      const seen = excerptText(at)
      const expected = byLetters.get(letters)?.find((name) => fold(name) === fold(seen))
      // Without a capital at all it may be no name: "các cục thuế", "ủy ban nhân dân các cấp".
      if (!expected || !/^\p{Lu}/u.test(seen) || isUpperCase(seen) || hasSameCapitals(seen, expected)) continue
      if (component && isProse(at.block)) report({ message: 'capitals', at, component, expected, fix: expected })
    }
  },
})

interface Names {
  readonly pattern: RegExp
  readonly byLetters: ReadonlyMap<string, readonly string[]>
}

const namesOf = oncePer((names: readonly string[]): Names => {
  const byLetters = groupedBy(names, bareLetters)
  const longestFirst = [...byLetters.keys()].sort((a, b) => b.length - a.length)
  return { pattern: new RegExp(`(?<![a-z\\d])(?:${longestFirst.join('|')})(?![a-z\\d])`, 'g'), byLetters }
})

const hasSameCapitals = (a: string, b: string): boolean =>
  [...a].every((letter, index) => /\p{Lu}/u.test(letter) === /\p{Lu}/u.test(b.charAt(index)))
