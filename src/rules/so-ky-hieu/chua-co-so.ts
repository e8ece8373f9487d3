import { spanOf } from '../../document/source.ts'
import { codeSpan, numberLine } from '../header/number-line.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'so-ky-hieu/chua-co-so',
  component: 'so_ky_hieu',
  obligation: 'so_ky_hieu.presence',
  severity: 'error',
  draftSeverity: 'info',
  summary: {
    vi: 'Văn bản ban hành phải có số; dự thảo thì chưa cần.',
    en: 'An issued document has its number; a draft may do without.',
  },
  messages: {
    blank: {
      vi: '«{line}»: chưa có số; ghi số khi ban hành',
      en: '«{line}»: there is no number yet; enter it when the document is issued',
    },
  },
  examples: { right: 'Số 05-HD/VPTW', wrong: 'Số      -HD/VPTW' },
  check({ document, report }) {
    const line = numberLine(document)
    if (!line) return
    if (line.number.number.text !== '') return
    const { start } = codeSpan(line.number)
    report({ message: 'blank', at: { block: line.block, span: spanOf(start, start) }, data: { line: line.block.text } })
  },
})
