import { wholeBlock } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { isTitled } from '../header/official.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/nam-gach',
  component: 'trich_yeu',
  on: 'present',
  obligation: 'trich_yeu.separator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Dưới trích yếu của văn bản có tên loại có năm dấu gạch nối.',
    en: 'Beneath the subject of a titled document stand five hyphens.',
  },
  messages: {
    missing: {
      vi: 'Thiếu «{expected}» ({count} dấu gạch nối) dưới trích yếu; ghi trên một dòng riêng, chính giữa',
      en: '«{expected}» ({count} hyphens) is missing beneath the subject; write it on a line of its own, centred',
    },
    wrong: {
      vi: '«{seen}»: dưới trích yếu cần ghi «{expected}» ({count} dấu gạch nối)',
      en: '«{seen}»: write «{expected}» ({count} hyphens) beneath the subject',
    },
  },
  examples: { right: 'KẾ HOẠCH\ncông tác dân vận năm 2026\n-----', wrong: 'KẾ HOẠCH\ncông tác dân vận năm 2026\n———' },
  check({ document, standard, required, report }) {
    const subject = document.components.trich_yeu
    const last = subject?.blocks.at(-1)
    if (!subject || !last || !isTitled(document, standard.obligation('ten_loai.presence')?.value.except ?? [])) return
    const data = { count: required.length }
    if (!subject.separator) {
      const span = spanOf(last.text.length, last.text.length)
      report({ message: 'missing', at: { block: last, span }, expected: required, data })
    } else if (subject.separator.text.replace(/\s/g, '') !== required) {
      report({ message: 'wrong', at: wholeBlock(subject.separator), expected: required, data, fix: required })
    }
  },
})
