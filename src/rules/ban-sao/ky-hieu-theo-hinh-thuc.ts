import { fold } from '../../vietnamese/fold.ts'
import { bareKind } from '../copies/copy-kind.ts'
import { copyNumber } from '../copies/copy-number.ts'
import { judgedCopies } from '../copies/judged-copies.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ban-sao/ky-hieu-theo-hinh-thuc',
  component: 'ban_sao',
  on: 'present',
  obligation: 'ban_sao.kinds',
  severity: 'error',
  fixable: 'unsafe',
  summary: {
    vi: 'Ký hiệu bản sao của Nhà nước ghi đúng hình thức sao: SY (sao y), SL (sao lục), TrS (trích sao).',
    en: 'The symbol of a copy of a State document is that of its kind: SY (sao y), SL (sao lục), TrS (trích sao).',
  },
  messages: {
    wrong: {
      vi: '«{seen}»: ký hiệu của bản sao «{kind}» là «{expected}»',
      en: '«{seen}»: the symbol of a copy «{kind}» is «{expected}»',
    },
  },
  examples: { right: 'SAO LỤC\nSố: 05/SL-STC', wrong: 'SAO LỤC\nSố: 05/SY-STC' },
  check({ document, standard, required, report }) {
    for (const copy of judgedCopies(document, standard)) {
      const kind = fold(bareKind(copy.kind?.text ?? ''))
      const [name, symbol] = Object.entries(required).find(([each]) => fold(each) === kind) ?? []
      const number = copyNumber(copy)
      if (!name || !symbol || !number || number.symbol === symbol) continue
      report({ message: 'wrong', at: number.at, expected: symbol, data: { kind: name }, fix: symbol })
    }
  },
})
