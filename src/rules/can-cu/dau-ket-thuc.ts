import { closingWord } from '../../document/closing-word.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/dau-ket-thuc',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.terminator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Căn cứ cuối kết thúc bằng dấu theo tiêu chuẩn.',
    en: 'The last ground is closed by the mark that the standard gives.',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: cuối căn cứ sau cùng cần dấu «{mark}»',
      en: '«{seen}»: close the last ground with «{mark}»',
    },
  },
  examples: { right: '- Căn cứ Quy chế làm việc.', wrong: '- Căn cứ Quy chế làm việc;' },
  check({ document, required, report }) {
    const last = document.components.can_cu?.blocks.at(-1)
    const [mark] = required
    if (!last || mark === undefined || required.some((allowed) => last.text.endsWith(allowed))) return
    const ending = closingWord(last)
    if (!ending) return
    const expected = ending.word + mark
    report({ message: 'wrong', at: ending.at, expected, data: { mark }, fix: expected })
  },
})
