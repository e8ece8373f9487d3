import { wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-ngu/dong-rieng',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.align',
  severity: 'error',
  summary: {
    vi: 'Tiêu ngữ đứng một dòng riêng, dưới Quốc hiệu.',
    en: 'The motto stands on a line of its own, beneath the title.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
      en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
    },
  },
  examples: {
    right: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ⏎ Độc lập - Tự do - Hạnh phúc',
    wrong: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  },
  check({ document, report }) {
    const above = document.components.tieu_de?.blocks.at(-1)
    const [block] = document.components.tieu_ngu?.blocks ?? []
    if (!above || !block || !runsOn(above, block, document.format)) return
    report({ message: 'sameLine', at: wholeBlock(block), seen: `${above.text} ${block.text}`, expected: block.text })
  },
})
