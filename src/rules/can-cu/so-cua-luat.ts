import { spanOf } from '../../document/source.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { defineRule } from '../rule.ts'

/** "Luật Lưu trữ số 33/2024/QH15": what the National Assembly or its standing committee has issued. */
const NUMBERED =
  /(?:^|[^a-zà-ỹ])(?<type>bộ luật|luật|pháp lệnh)(?<name>\s[^;()]{1,150}?)\s(?<number>số:?\s?\d{1,4}\/\d{4}\/(?:UBTV)?QH\d+)/i

export default defineRule({
  id: 'can-cu/so-cua-luat',
  component: 'can_cu',
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
    for (const block of document.components.can_cu?.blocks ?? []) {
      const { type = '', number = '' } = NUMBERED.exec(block.text)?.groups ?? {}
      const kind = required.find((law) => lowerCase(type).endsWith(law))
      if (!kind) continue
      const start = block.text.indexOf(number)
      report({ message: 'numbered', at: { block, span: spanOf(start, start + number.length) }, data: { type: kind } })
    }
  },
})
