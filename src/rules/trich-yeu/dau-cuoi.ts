import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/dau-cuoi',
  component: 'trich_yeu',
  obligation: 'trich_yeu.presence',
  severity: 'warning',
  fixable: 'safe',
  summary: { vi: 'Trích yếu không có dấu ở cuối.', en: 'The subject has no mark at its end.' },
  messages: {
    mark: {
      vi: '«{seen}»: cuối trích yếu không ghi dấu; bỏ dấu này',
      en: '«{seen}»: no mark stands at the end of the subject; remove it',
    },
  },
  examples: { right: 'về việc chuẩn bị hội nghị', wrong: 'về việc chuẩn bị hội nghị.' },
  check({ document, report }) {
    const last = document.components.trich_yeu?.blocks.at(-1)
    const text = last?.text ?? ''
    // «v.v.» and an ellipsis end with a stop of their own.
    const mark = /(?<![.…]|\bv\.v)\s*[.,;:]$/iu.exec(text)
    if (last && mark) report({ message: 'mark', at: { block: last, span: spanOf(mark.index, text.length) }, fix: '' })
  },
})
