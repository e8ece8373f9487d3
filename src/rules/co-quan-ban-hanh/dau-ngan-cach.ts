import { wholeBlock } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/dau-ngan-cach',
  component: 'co_quan_ban_hanh',
  on: 'present',
  obligation: 'co_quan_ban_hanh.separator',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Dưới tên cơ quan ban hành có dấu ngăn cách với số và ký hiệu (văn bản của Đảng: một dấu sao).',
    en: 'Beneath the issuer stands the mark that parts it from the number (Party documents: one asterisk).',
  },
  messages: {
    missing: {
      vi: 'Thiếu dấu «{expected}» dưới tên cơ quan ban hành; ghi trên một dòng riêng, trước số và ký hiệu',
      en: '«{expected}» is missing beneath the issuer; write it on a line of its own, above the number',
    },
    wrong: {
      vi: '«{seen}»: dưới tên cơ quan ban hành cần ghi «{expected}»',
      en: '«{seen}»: write «{expected}» beneath the issuer',
    },
  },
  examples: { right: 'TỈNH UỶ CÀ MAU\n*', wrong: 'TỈNH UỶ CÀ MAU\n-----' },
  check({ document, required, report }) {
    const issuer = document.components.co_quan_ban_hanh
    const last = issuer?.blocks.at(-1)
    if (!issuer || !last || issuer.separator?.text === required) return
    // It parts the issuer from the number: without a number there is nothing to part.
    if (!issuer.separator && !document.components.so_ky_hieu) return
    if (issuer.separator)
      report({ message: 'wrong', at: wholeBlock(issuer.separator), expected: required, fix: required })
    else {
      const end = last.text.length
      report({ message: 'missing', at: { block: last, span: spanOf(end, end) }, expected: required })
    }
  },
})
