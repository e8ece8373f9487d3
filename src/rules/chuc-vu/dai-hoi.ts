import { parseAuthorities } from '../../document/authority.ts'
import { wholeBlock } from '../../document/block.ts'
import { beginsWithWords } from '../../vietnamese/fold.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/dai-hoi',
  component: 'chuc_vu',
  obligation: 'chuc_vu.congressTitles',
  severity: 'error',
  summary: {
    vi: 'Văn bản đại hội: đoàn thư ký do trưởng đoàn ký; ban thẩm tra tư cách đại biểu, ban kiểm phiếu do trưởng ban ký.',
    en: 'At a congress the đoàn thư ký is signed for by its trưởng đoàn, the committees on credentials and votes by their trưởng ban.',
  },
  messages: {
    other: {
      vi: '«{seen}»: thay mặt «{body}» thì chức vụ là «{expected}»',
      en: '«{seen}»: for «{body}» the title is «{expected}»',
    },
  },
  examples: { right: 'T/M BAN KIỂM PHIẾU ⏎ TRƯỞNG BAN', wrong: 'T/M BAN KIỂM PHIẾU ⏎ TRƯỞNG ĐOÀN' },
  check({ document, required, report }) {
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      const authority = parseAuthorities(quyen_han?.blocks ?? []).find(({ kind }) => kind === 'collective')
      const body = authority ? beginningOf(authority.body, Object.keys(required)) : null
      const title = body ? required[body] : undefined
      if (!block || !authority || !title || beginsWithWords(block.text, title)) continue
      report({ message: 'other', at: wholeBlock(block), expected: title, data: { body: authority.body } })
    }
  },
})
