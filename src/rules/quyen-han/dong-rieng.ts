import { wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'quyen-han/dong-rieng',
  component: 'quyen_han',
  obligation: 'quyen_han.presence',
  severity: 'error',
  summary: {
    vi: 'Quyền hạn, chức vụ và họ tên người ký đứng mỗi phần một dòng.',
    en: 'Authority, title and name of a signer stand on a line each.',
  },
  messages: {
    sameLine: {
      vi: '«{below}» ghi liền dòng với «{above}»; cần xuống dòng dưới',
      en: '«{below}» runs on from «{above}»; write it on the line beneath',
    },
  },
  examples: { right: 'KT. GIÁM ĐỐC ⏎ PHÓ GIÁM ĐỐC', wrong: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC' },
  check({ document, report }) {
    for (const { quyen_han, chuc_vu, ho_ten } of document.signatures) {
      const parts = [quyen_han, chuc_vu, ho_ten].filter((part) => part !== null)
      const below = parts.find((part, index) =>
        runsOn(parts[index - 1]?.blocks.at(-1), part.blocks[0], document.format),
      )
      const above = below && parts[parts.indexOf(below) - 1]?.blocks.at(-1)
      const [block] = below?.blocks ?? []
      if (!above || !block) continue
      const seen = `${above.text} ${block.text}`
      report({ message: 'sameLine', at: wholeBlock(block), seen, data: { above: above.text, below: block.text } })
    }
  },
})
