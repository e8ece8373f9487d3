import { oddWords, oddWordsReport } from '../letters/odd-words.ts'
import { defineRule } from '../rule.ts'

const LOOSE_MARK = /[\u0300-\u036f]/
const PRECOMPOSED = /[\u00c0-\u00ff\u0102\u0103\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]/

export default defineRule({
  id: 'chu/to-hop',
  component: 'chu',
  obligation: 'chu.composition',
  severity: 'info',
  fixable: 'safe',
  summary: {
    vi: 'Chữ có dấu nên ghi thống nhất ở dạng Unicode dựng sẵn.',
    en: 'Marked letters are best written in one way: precomposed Unicode.',
  },
  messages: {
    mixed: {
      vi: '«{expected}»{others} ghi ở dạng Unicode tổ hợp, lẫn với dạng dựng sẵn, tìm kiếm và thay thế sẽ bị sót; nên chuyển cả văn bản về dạng dựng sẵn',
      en: '«{expected}»{others}: decomposed Unicode, mixed with precomposed letters, which a search misses; better convert all of it to precomposed letters',
    },
    all: {
      vi: '«{expected}»{others} ghi ở dạng Unicode tổ hợp, tìm kiếm và thay thế dễ bị sót; nên chuyển cả văn bản về dạng dựng sẵn',
      en: '«{expected}»{others}: decomposed Unicode, which a search may miss; better convert all of it to precomposed letters',
    },
  },
  examples: { right: 'ế (U+1EBF)', wrong: 'ê + ́ (U+00EA, U+0301)' },
  check({ document, report }) {
    const words = oddWords(document, LOOSE_MARK, (word) => word.normalize('NFC'))
    // What is written with a base letter that has its other mark already («ê» + «́») is mixed in itself.
    const isMixed = words.length > 0 && document.blocks.some(({ raw }) => PRECOMPOSED.test(raw))
    const found = oddWordsReport(words, isMixed ? 'mixed' : 'all')
    if (found) report(found)
  },
})
