import { wholeBlock } from '../../document/block.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/co-so',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.parts',
  // The instruction lists the parts of a copy without a number, yet nowhere forbids one.
  severity: 'info',
  summary: {
    vi: 'Bản sao theo Hướng dẫn 05-HD/VPTW không có số riêng.',
    en: 'A copy by 05-HD/VPTW bears no number of its own.',
  },
  messages: {
    numbered: {
      vi: '«{seen}»: các thành phần của bản sao không có số riêng; xem lại có cần số này không',
      en: '«{seen}»: a number of its own is not among the parts of a copy; see whether it is needed',
    },
  },
  examples: { right: 'Bản sao văn bản', wrong: 'Bản sao văn bản\nSố 24-BS/UBKTTU' },
  check({ document, standard, required, report }) {
    if (required.includes('so_ky_hieu')) return
    for (const { components } of judgedCopies(document, standard)) {
      const number = components.so_ky_hieu?.blocks[0]
      if (number) report({ message: 'numbered', at: wholeBlock(number) })
    }
  },
})
