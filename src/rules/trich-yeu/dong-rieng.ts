import { wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'trich-yeu/dong-rieng',
  component: 'trich_yeu',
  obligation: 'trich_yeu.align',
  severity: 'error',
  summary: {
    vi: 'Trích yếu đứng dòng riêng, dưới tên loại.',
    en: 'The subject stands on a line of its own, beneath the type.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
      en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
    },
  },
  examples: { right: 'QUYẾT ĐỊNH ⏎ Về việc thành lập Tổ công tác', wrong: 'QUYẾT ĐỊNH Về việc thành lập Tổ công tác' },
  check({ document, report }) {
    const above = document.components.ten_loai?.blocks.at(-1)
    const [block] = document.components.trich_yeu?.blocks ?? []
    if (!above || !block || !runsOn(above, block, document.format)) return
    report({ message: 'sameLine', at: wholeBlock(block), seen: `${above.text} ${block.text}`, expected: block.text })
  },
})
