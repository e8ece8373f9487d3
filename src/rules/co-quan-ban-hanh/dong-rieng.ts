import { wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'co-quan-ban-hanh/dong-rieng',
  component: 'co_quan_ban_hanh',
  obligation: 'co_quan_ban_hanh.align',
  severity: 'error',
  summary: {
    vi: 'Tên cơ quan ban hành đứng một dòng riêng, dưới tên cơ quan cấp trên.',
    en: 'The issuer stands on a line of its own, beneath its superior.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
      en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
    },
  },
  examples: { right: 'UBND TỈNH LÂM SƠN ⏎ SỞ NỘI VỤ', wrong: 'UBND TỈNH LÂM SƠN SỞ NỘI VỤ' },
  check({ document, report }) {
    const above = document.components.co_quan_cap_tren?.blocks.at(-1)
    const [block] = document.components.co_quan_ban_hanh?.blocks ?? []
    if (!above || !block || !runsOn(above, block, document.format)) return
    report({ message: 'sameLine', at: wholeBlock(block), seen: `${above.text} ${block.text}`, expected: block.text })
  },
})
