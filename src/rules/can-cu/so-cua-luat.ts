import type { Citation } from '../../document/citation.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { excerptAt, mentionsOf } from '../citations/mentions.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'can-cu/so-cua-luat',
  component: 'can_cu',
  on: 'present',
  obligation: 'can_cu.unnumbered',
  severity: 'warning',
  summary: {
    vi: 'Căn cứ là luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.',
    en: 'A law among the grounds is cited without number, symbol and issuer.',
  },
  messages: {
    numbered: {
      vi: '«{seen}»: căn cứ là {type} thì không ghi số, ký hiệu; bỏ phần này',
      en: '«{seen}»: a {type} among the grounds has no number and symbol; leave it out',
    },
  },
  examples: {
    right: 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
    wrong: 'Căn cứ Luật Lưu trữ số 33/2024/QH15;',
  },
  check({ document, required, report }) {
    for (const { cited } of mentionsOf(document)) {
      const { typeWord, number, form, block } = cited
      if (form !== 'luat' || !number || !typeWord || block.component !== 'can_cu') continue
      const kind = required.find((law) => lowerCase(typeWord.text).endsWith(law))
      if (!kind) continue
      report({ message: 'numbered', at: excerptAt(cited, withNumberWord(cited, number)), data: { type: kind } })
    }
  },
})

/** The number with the word «số» before it. */
const withNumberWord = ({ block, hasNumberWord }: Citation, { start, end }: Span): Span =>
  hasNumberWord ? spanOf(block.text.lastIndexOf('số', start), end) : spanOf(start, end)
