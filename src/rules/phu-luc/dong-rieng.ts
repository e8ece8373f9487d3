import { type Block, wholeBlock } from '../../document/block.ts'
import { runsOn } from '../header/runs-on.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/dong-rieng',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.label',
  severity: 'error',
  summary: {
    vi: '"Phụ lục" và số thứ tự, tiêu đề, dòng chỉ dẫn của phụ lục mỗi phần một dòng riêng.',
    en: 'The word "Phụ lục" with its number, the title and the guide line of an appendix each stand on a line of their own.',
  },
  messages: {
    sameLine: {
      vi: '«{seen}» ghi liền một dòng; từ «{expected}» cần xuống dòng dưới',
      en: '«{seen}» stand on one line; «{expected}» belongs on the line beneath',
    },
  },
  examples: { right: 'Phụ lục I\nDANH MỤC HỒ SƠ', wrong: 'Phụ lục I: DANH MỤC HỒ SƠ' },
  check({ document, report }) {
    for (const { label, title, guide } of document.appendices) {
      const heading = [label, ...title, guide].filter((block): block is Block => block !== null)
      for (const [index, below] of heading.entries()) {
        const above = heading[index - 1]
        if (!above || (title.includes(above) && title.includes(below)) || !runsOn(above, below, document.format))
          continue
        report({
          message: 'sameLine',
          at: wholeBlock(below),
          seen: `${above.text} ${below.text}`,
          expected: below.text,
        })
      }
    }
  },
})
