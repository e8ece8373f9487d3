import { excerptText } from '../../document/block.ts'
import { standingIn } from '../letters/odd-words.ts'
import { lastWords } from '../marks/beside.ts'
import { isCutOff, mayBeLines, paragraphsOf } from '../marks/paragraphs.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dau-cau/ngat-doan',
  component: 'dau_cau',
  obligation: 'dau_cau.sentences',
  severity: 'warning',
  needs: 'words',
  summary: {
    vi: 'Câu không bị ngắt giữa chừng sang đoạn khác.',
    en: 'A sentence is not broken across two paragraphs.',
  },
  messages: {
    broken: {
      vi: '«{seen}»: câu chưa hết mà đã sang đoạn khác («{next} …»); nối hai đoạn lại',
      en: '«{seen}»: the sentence goes on in the next paragraph («{next} …»); join the two',
    },
  },
  examples: { right: 'rà soát các quy định phù hợp quy định', wrong: 'rà soát các quy định phù ¶ hợp quy định' },
  check({ document, report }) {
    const paragraphs = paragraphsOf(document)
    for (const [index, block] of paragraphs.entries()) {
      const next = paragraphs[index + 1]
      if (!block || !next || !isCutOff(block, next) || mayBeLines(document, block, next)) continue
      const at = lastWords(block)
      report({
        message: 'broken',
        at,
        ...standingIn(block),
        seen: excerptText(at),
        data: { next: next.text.split(' ', 3).join(' ') },
      })
    }
  },
})
