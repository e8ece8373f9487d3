import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-ngu/gach-noi',
  component: 'tieu_ngu',
  obligation: 'tieu_ngu.wording',
  severity: 'warning',
  summary: {
    vi: 'Giữa các cụm từ của Tiêu ngữ là dấu gạch nối (-), không phải gạch ngang (–, —).',
    en: 'Hyphens (-), and no dashes (–, —), stand between the phrases of the motto.',
  },
  messages: {
    dash: {
      vi: '«{seen}»: giữa các cụm từ cần dấu gạch nối ngắn (-), ghi «{expected}»',
      en: '«{seen}»: hyphens (-) stand between the phrases, write «{expected}»',
    },
  },
  examples: { right: 'Độc lập - Tự do - Hạnh phúc', wrong: 'Độc lập – Tự do – Hạnh phúc' },
  check({ document, required, report }) {
    const [block] = document.components.tieu_ngu?.blocks ?? []
    if (block && /[\u2010-\u2015\u2212]/.test(block.text)) {
      report({ message: 'dash', at: wholeBlock(block), expected: required })
    }
  },
})
