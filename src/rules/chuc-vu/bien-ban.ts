import { wholeBlock } from '../../document/block.ts'
import { beginningOf } from '../header/issuers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'chuc-vu/bien-ban',
  component: 'chuc_vu',
  obligation: 'chuc_vu.minutesTitles',
  severity: 'info',
  summary: {
    vi: 'Biên bản có người ghi biên bản ký bên trái, người chủ trì hội nghị ký bên phải.',
    en: 'Minutes are signed by who wrote them, on the left, and who chaired, on the right.',
  },
  messages: {
    other: {
      vi: '«{seen}»: biên bản ghi «{expected}»',
      en: '«{seen}»: minutes have «{expected}»',
    },
  },
  examples: { right: 'NGƯỜI GHI BIÊN BẢN … CHỦ TRÌ HỘI NGHỊ', wrong: 'THƯ KÝ … CHỦ TOẠ' },
  check({ document, required, report }) {
    if (document.type !== 'bien-ban') return
    for (const { quyen_han, chuc_vu } of document.signatures) {
      const [block] = chuc_vu?.blocks ?? []
      if (quyen_han || !block || beginningOf(block.text, required) !== null) continue
      report({ message: 'other', at: wholeBlock(block), expected: required.join(', ') })
    }
  },
})
