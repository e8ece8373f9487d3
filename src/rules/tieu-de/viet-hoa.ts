import { wholeBlock } from '../../document/block.ts'
import { isUpperCase, upperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-de/viet-hoa',
  component: 'tieu_de',
  on: 'present',
  obligation: 'tieu_de.wording',
  severity: 'error',
  fixable: 'safe',
  summary: { vi: 'Tiêu đề viết in hoa.', en: 'The title is in capitals.' },
  messages: {
    lowerCase: {
      vi: '«{seen}»: tiêu đề cần viết in hoa «{expected}»',
      en: '«{seen}»: write it in capitals, «{expected}»',
    },
  },
  examples: { right: 'ĐẢNG CỘNG SẢN VIỆT NAM', wrong: 'Đảng Cộng sản Việt Nam' },
  check({ document, required, report }) {
    const title = document.components.tieu_de
    const [block] = title?.blocks ?? []
    // Another wording is told of by tieu-de/sai-chu.
    if (!title || !block || isUpperCase(title.text) || fold(title.text) !== fold(required)) return
    report({ message: 'lowerCase', at: wholeBlock(block), expected: required, fix: upperCase(block.text) })
  },
})
