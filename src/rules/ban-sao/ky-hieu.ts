import { copyNumber } from '../copies/copy-number.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/ky-hieu',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.symbol',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Số của bản sao có ký hiệu riêng của bản sao (BS).',
    en: 'The number of a copy bears the symbol of copies (BS).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: ký hiệu của bản sao là «{expected}»',
      en: '«{seen}»: the symbol of a copy is «{expected}»',
    },
  },
  examples: { right: 'Số 24-BS/UBKTTU', wrong: 'Số 24-SY/UBKTTU' },
  check({ document, standard, required, report }) {
    for (const copy of judgedCopies(document, standard)) {
      const number = copyNumber(copy)
      if (number && number.symbol !== required)
        report({ message: 'wrong', at: number.at, expected: required, fix: required })
    }
  },
})
