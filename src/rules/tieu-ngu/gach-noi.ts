import { wholeBlock } from '../../document/block.ts'
import { defineRule } from '../rule.ts'

const DASHES = /[\u2010-\u2015\u2212]/
const ALL_DASHES = new RegExp(DASHES, 'g')

export default defineRule({
  id: 'tieu-ngu/gach-noi',
  component: 'tieu_ngu',
  on: 'present',
  obligation: 'tieu_ngu.wording',
  severity: 'warning',
  fixable: 'safe',
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
    if (block && DASHES.test(block.text)) {
      report({ message: 'dash', at: wholeBlock(block), expected: required, fix: block.text.replace(ALL_DASHES, '-') })
    }
  },
})
