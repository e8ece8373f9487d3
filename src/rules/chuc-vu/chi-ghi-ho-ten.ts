import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/chi-ghi-ho-ten',
  component: 'chuc_vu',
  obligation: 'chuc_vu.nameOnlyBodies',
  severity: 'error',
  summary: {
    vi: 'Ký thay mặt Bộ Chính trị, Ban Bí thư, đoàn chủ tịch chỉ ghi họ tên, không ghi chức vụ.',
    en: 'Who signs for Bộ Chính trị, Ban Bí thư or a đoàn chủ tịch signs by name alone.',
  },
  messages: {
    unwanted: {
      vi: '«{seen}»: thay mặt «{body}» chỉ ghi họ tên, cần bỏ chức vụ',
      en: '«{seen}»: for «{body}» the name alone is written, leave the title out',
    },
  },
  examples: { right: 'T/M ĐOÀN CHỦ TỊCH ⏎ Nguyễn Văn An', wrong: 'T/M ĐOÀN CHỦ TỊCH ⏎ CHỦ TỊCH ⏎ Nguyễn Văn An' },
  check({ document, required, report }) {
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      const authority = parseAuthorities(quyen_han?.blocks ?? []).find(({ kind }) => kind === 'collective')
      if (!block || !authority || beginningOf(authority.body, required) === null) continue
      report({ message: 'unwanted', at: wholeBlock(block), data: { body: authority.body } })
    }
  },
})
