import { spanOf } from '../../document/source.ts'
import { defineRule } from '../rule.ts'
import { isWord, withWordsOf } from '../terms/spelling.ts'
import { titleMeant } from '../terms/title-meant.ts'
import { isAccepted } from '../words/accepted.ts'

export default defineRule({
  id: 'chuc-vu/khong-ro',
  component: 'chuc_vu',
  obligation: 'chuc_vu.titles',
  severity: 'warning',
  needs: 'words',
  fixable: 'unsafe',
  summary: {
    vi: 'Chức vụ của người ký là một chức vụ có thật, viết đúng chữ, đúng dấu.',
    en: 'The title of the signer is a title that exists, with its own letters and marks.',
  },
  messages: {
    misspelt: {
      vi: '«{seen}» không phải là tên chức vụ; có phải là «{expected}»?',
      en: '«{seen}» is no title; is it «{expected}»?',
    },
  },
  examples: { right: 'PHÓ BÍ THƯ', wrong: 'PHÓ ĐÍ THƯ' },
  check({ document, organisation, report }) {
    for (const block of document.signatures.flatMap(({ chuc_vu }) => chuc_vu?.blocks ?? [])) {
      const meant = titleMeant(block.text)
      if (meant === null) continue
      const seen = block.text.split(' ').slice(0, meant.split(' ').length)
      const text = seen.join(' ')
      // What is no word at all is told of by tu-ngu/am-tiet.
      if (!seen.every(isWord) || isAccepted(organisation, text)) continue
      const expected = withWordsOf(meant, text)
      report({ message: 'misspelt', at: { block, span: spanOf(0, text.length) }, expected, fix: expected })
    }
  },
})
