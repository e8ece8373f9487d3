import { spanOf } from '../../document/source.ts'
import { fold } from '../../vietnamese/fold.ts'
import { defineRule } from '../rule.ts'
import { withWordsOf } from '../terms/spelling.ts'
import { titleMeant } from '../terms/title-meant.ts'

export default defineRule({
  id: 'chuc-vu/khong-ro',
  component: 'chuc_vu',
  obligation: 'chuc_vu.titles',
  severity: 'warning',
  needs: 'words',
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
    const accepted = organisation.acceptedWords.map(fold)
    const lines = document.signatures.flatMap(({ chuc_vu }) => chuc_vu?.blocks ?? [])
    for (const block of lines) {
      const meant = titleMeant(block.text)
      if (!meant || accepted.some((words) => fold(block.text).startsWith(words))) continue
      const span = spanOf(0, block.text.split(' ').slice(0, meant.split(' ').length).join(' ').length)
      const seen = block.text.slice(span.start, span.end)
      report({ message: 'misspelt', at: { block, span }, expected: withWordsOf(meant, seen) })
    }
  },
})
