import { wholeBlock } from '../../document/block.ts'
import { fold } from '../../vietnamese/fold.ts'
import { bareKind } from '../copies/copy-kind.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/sai-chu',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.wording',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Bản sao văn bản của Đảng có dấu ghi đúng chữ "Bản sao văn bản".',
    en: 'A copy of a Party document is stamped with the words "Bản sao văn bản".',
  },
  messages: {
    wrong: { vi: '«{seen}»: bản sao cần ghi «{expected}»', en: '«{seen}»: a copy says «{expected}»' },
    missing: {
      vi: '«{seen}»: bản sao thiếu chữ «{expected}» ở bên trái, dưới nơi nhận',
      en: '«{seen}»: the copy lacks the words «{expected}» on the left, beneath the recipients',
    },
  },
  examples: { right: 'Bản sao văn bản', wrong: 'Sao y bản chính' },
  check({ document, standard, required, report }) {
    for (const { kind, components } of judgedCopies(document, standard)) {
      const number = components.so_ky_hieu?.blocks[0]
      if (kind && fold(bareKind(kind.text)) !== fold(required)) {
        report({ message: 'wrong', at: wholeBlock(kind), expected: required, fix: required })
      } else if (!kind && number) report({ message: 'missing', at: wholeBlock(number), expected: required })
    }
  },
})
