import { closingWord } from '../../document/closing-word.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'phu-luc/ket-thuc',
  component: 'phu_luc',
  on: 'present',
  obligation: 'phu_luc.ending',
  severity: 'info',
  fixable: 'safe',
  summary: {
    vi: 'Phụ lục của văn bản nhà nước kết thúc bằng "./." như mẫu.',
    en: 'An appendix to a State document ends with "./.", as in the sample.',
  },
  messages: {
    mark: {
      vi: '«{seen}»: theo mẫu, phụ lục kết thúc bằng «{mark}», ghi «{expected}»',
      en: '«{seen}»: in the sample an appendix ends with «{mark}», write «{expected}»',
    },
  },
  examples: { right: '… theo danh mục này./.', wrong: '… theo danh mục này.' },
  check({ document, required, report }) {
    for (const { label, body } of document.appendices) {
      const last = body.at(-1)
      // A table or a form ends without a sentence.
      const ending = label && last && last.cell === null ? closingWord(last) : null
      if (!ending || ending.mark === '' || ending.mark.replace(/\s/g, '') === required) continue
      const expected = ending.word + required
      report({ message: 'mark', at: ending.at, expected, data: { mark: required }, fix: expected })
    }
  },
})
