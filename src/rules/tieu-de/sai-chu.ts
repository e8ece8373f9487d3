import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'tieu-de/sai-chu',
  component: 'tieu_de',
  on: 'present',
  obligation: 'tieu_de.wording',
  severity: 'error',
  fixable: 'safe',
  summary: {
    vi: 'Tiêu đề ghi đúng từng chữ theo mẫu, không thêm dấu.',
    en: 'The title is worded exactly as the standard has it, without other marks.',
  },
  messages: {
    wrong: { vi: '«{seen}»: tiêu đề cần ghi «{expected}»', en: '«{seen}»: the title reads «{expected}»' },
  },
  examples: { right: 'ĐẢNG CỘNG SẢN VIỆT NAM', wrong: 'ĐẢNG CỘNG SẢN VIỆT NAM.' },
  check({ document, required, report }) {
    const title = document.components.tieu_de
    const [block] = title?.blocks ?? []
    if (!title || !block || fold(title.text) === fold(required)) return
    const isWhole = title.blocks.length === 1
    report({ message: 'wrong', at: wholeBlock(block), expected: required, ...(isWhole ? { fix: required } : {}) })
  },
})
