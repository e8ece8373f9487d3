import { closingWord } from '../../document/closing-word.ts'
import { replacements } from '../replacements.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/dau-ngan-cach',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.separator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Cuối mỗi căn cứ, trừ căn cứ cuối, ghi dấu ngăn cách theo tiêu chuẩn.',
    en: 'Every ground but the last is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cuối mỗi căn cứ cần dấu «{mark}» ({count} căn cứ ghi khác)',
      en: '«{seen}»: close each ground with «{mark}» ({count} are not)',
    },
  },
  examples: { right: '- Căn cứ …; - Căn cứ ….', wrong: '- Căn cứ …, - Căn cứ ….' },
  check({ document, required, report }) {
    const grounds = document.components.can_cu?.blocks ?? []
    const wrong = grounds.slice(0, -1).filter(({ text }) => !text.endsWith(required))
    const [first] = wrong
    if (!first) return
    const ending = closingWord(first)
    if (!ending) return
    report({
      message: 'wrong',
      at: ending.at,
      expected: ending.word + required,
      data: { mark: required, count: wrong.length },
      fix: replacements(
        wrong.flatMap((block) => {
          const end = closingWord(block)
          return end ? [{ at: end.at, text: end.word + required }] : []
        }),
      ),
    })
  },
})
