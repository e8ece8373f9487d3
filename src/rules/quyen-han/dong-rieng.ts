import { wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/dong-rieng',
  component: 'quyen_han',
  obligation: 'quyen_han.align',
  severity: 'error',
  summary: {
    vi: 'Quyền hạn, chức vụ và họ tên mỗi thứ một dòng.',
    en: 'Authority, title and name stand each on a line of its own.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
      en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
    },
  },
  examples: { right: 'KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC', wrong: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC' },
  check({ document, report }) {
    const above = document.components.quyen_han?.blocks.at(-1)
    const [block] = document.components.chuc_vu?.blocks ?? []
    if (!above || !block || !runsOn(above, block, document.format)) return
    report({ message: 'sameLine', at: wholeBlock(above), seen: `${above.text} ${block.text}`, expected: block.text })
  },
})
